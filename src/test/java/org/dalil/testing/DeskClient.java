package org.dalil.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who works at the desk, with a browser that is signed in. */
public final class DeskClient {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private String cookie = "";

    private DeskClient(String url) {
        this.url = url;
    }

    public static DeskClient signedIn(String url, String email, String password)
            throws IOException, InterruptedException {
        var client = new DeskClient(url);
        var answer =
                client.answer("/sign-in", Map.of("email", email, "password", password, "to", ""));
        client.cookie =
                answer.headers().allValues("Set-Cookie").stream()
                        .map(each -> each.split(";")[0])
                        .filter(each -> each.startsWith("dalil_session="))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("not signed in: " + answer));
        return client;
    }

    public String get(String path) throws IOException, InterruptedException {
        return held(client.send(request(path).build(), BodyHandlers.ofString())).body();
    }

    /** What is shown again after a form, or the address to which it leads. */
    public String post(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var answer = held(answer(path, form));
        return answer.headers().firstValue("Location").orElse(answer.body());
    }

    private HttpResponse<String> answer(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var body =
                form.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0")
                .header("Cookie", cookie);
    }

    private static HttpResponse<String> held(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer + "\n" + answer.body());
        }
        return answer;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
