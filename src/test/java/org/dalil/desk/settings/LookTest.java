package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {
    private static final String PLACE = "/desk/settings/look";

    private Office office;
    private Clerk lina;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private static byte[] png() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private HttpResponse<String> upload(String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        var head =
                "--here\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(name);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--here--\r\n".getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(office.server().address(PLACE + "/logo?lang=en"))
                        .header("Cookie", "dalil_session=" + lina.session())
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "multipart/form-data; boundary=here")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return office.server().answer(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aColourIsInEffectAtOnceInBothSchemes() {
        assertThat(office.server().get("/en").body()).doesNotContain("/look/"); // kept from now on
        var form = Map.of("accent", "#7A1FA2", "accent-dark", "");
        assertThat(location(lina.post(PLACE, form))).isEqualTo(PLACE + "?done=saved");
        var sheet =
                Jsoup.parse(office.server().get("/en").body())
                        .select("link[href^=/look/]")
                        .attr("href");
        var css = office.server().get(sheet);
        assertThat(css.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(css.body()).contains("--accent:#7A1FA2;--on-accent:#FFFFFF");
        var dark = css.body().replaceFirst("(?s).*root.dark\\{--accent:(#\\w{6}).*", "$1");
        assertThat(dark).isNotEqualTo("#7A1FA2").matches("#[0-9A-F]{6}");
        assertThat(lina.page("/desk").select("link[href=" + sheet + "]")).hasSize(1);
        assertThat(office.server().bean(AuditTrail.class).of("portal look", 0, 9)).isNotEmpty();

        lina.post(PLACE, Map.of("accent", "", "accent-dark", "#ffffff"));
        assertThat(office.server().get("/en").body()).doesNotContain("/look/");
        assertThat(office.server().get(sheet).statusCode()).isEqualTo(404);
    }

    @Test
    void aColourThatCannotBeReadIsRefusedWithWhatWasFoundAndWhatIsNeeded() {
        refused(Map.of("accent", "#FFCC00"), "#accent-problem", "contrast of 1.5; at least 4.5");
        refused(
                Map.of("accent", "#0A6163", "accent-dark", "#0A6163"),
                "#accent-dark-problem",
                "On dark pages this colour has a contrast of 2.4; at least 4.5");
        refused(Map.of("accent", "red"), "#accent-problem", "no colour");
        refused(Map.of("accent", "#000;}body{display:none"), "#accent-problem", "no colour");
        refused(
                Map.of("accent", "#0A6163", "accent-dark", "url(//x)"),
                "#accent-dark-problem",
                "no colour");
    }

    private void refused(Map<String, String> form, String where, String words) {
        var answer = lina.post(PLACE + "?lang=en", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(where).text()).contains(words);
        assertThat(page.select("#accent").val()).isEqualTo(form.get("accent"));
    }

    @Test
    void aLogoSentTwiceAtOnceIsTaken() {
        var answers =
                IntStream.range(0, 8)
                        .mapToObj(
                                _ ->
                                        CompletableFuture.supplyAsync(
                                                () -> upload("logo.png", png()).statusCode()))
                        .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(303);
    }

    @Test
    void aLogoIsAPictureByItsContent() {
        assertThat(upload("logo.gif", png()).statusCode()).isEqualTo(303); // whatever its name says
        var home = Jsoup.parse(office.server().get("/ar").body());
        var address = home.select(".brand img").attr("src");
        var logo = office.server().get(address);
        assertThat(logo.statusCode()).isEqualTo(200);
        assertThat(logo.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(logo.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(home.select(".brand").text()).isNotEmpty(); // the name stays

        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        for (var content : new String[] {svg, "<html><script>alert(1)</script>", "GIF89a..."}) {
            var answer = upload("logo.png", content.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("#logo-problem").text())
                    .contains("PNG, WebP or JPEG");
        }
        assertThat(upload("a.png", new byte[0]).body()).contains("choose a picture");
        assertThat(upload("a.png", new byte[512 * 1024 + 1]).body()).contains("512 KB");
        assertThat(office.server().get(address).statusCode()).isEqualTo(200); // as it was

        assertThat(location(lina.post(PLACE + "/logo/removal", Map.of())))
                .isEqualTo(PLACE + "?done=saved");
        assertThat(Jsoup.parse(office.server().get("/ar").body()).select(".brand img")).isEmpty();
        assertThat(office.server().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void contactIsWhatTheSettingsSay() {
        var place = "/desk/settings/contact";
        var form = new java.util.HashMap<String, String>();
        form.put("telephone", "٠١١ 234-567");
        form.put("email", "help@example.com");
        form.put("expectation-en", "Within one <day>.");
        form.put("expectation-ar", "خلال يوم عمل.");
        assertThat(lina.post(place, form).statusCode()).isEqualTo(303); // the form is not ticked
        var page = Jsoup.parse(office.server().get("/en/contact").body());
        assertThat(page.select("form.contact")).isEmpty();
        assertThat(page.select("main a[href=tel:011234567]").text()).isEqualTo("٠١١ 234-567");
        assertThat(page.select("main a[href=mailto:help@example.com]")).hasSize(1);
        assertThat(page.select("main").text()).contains("Within one <day>.");
        assertThat(office.server().get("/ar/contact").body()).contains("خلال يوم عمل.");

        var late = Map.of("subject", "S", "description", "Typed before it closed", "token", "x");
        var answer = office.server().post("/en/contact", late);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Typed before it closed", "This form is closed now");

        var none = Map.of("telephone", "", "email", "");
        var refused = lina.post(place + "?lang=en", none);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("at least one way");
        var bad =
                Map.of(
                        "form",
                        "on",
                        "telephone",
                        "javascript:1",
                        "email",
                        "x@",
                        "expectation-en",
                        "y".repeat(201));
        var faults = Jsoup.parse(lina.post(place + "?lang=en", bad).body());
        assertThat(faults.select("#telephone-problem").text()).contains("no telephone number");
        assertThat(faults.select("#email-problem").text()).contains("no e-mail");
        assertThat(faults.select("#expectation-en-problem").text()).contains("200 characters");

        assertThat(lina.post(place, Map.of("form", "on")).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(office.server().get("/en/contact").body()).select("form.contact"))
                .hasSize(1);
    }

    @Test
    void onlyAnAdministratorChangesThem() {
        var nour = office.clerk("Nour", Role.MANAGER);
        for (var place : new String[] {PLACE, "/desk/settings/contact"}) {
            assertThat(nour.get(place).statusCode()).isEqualTo(404);
            assertThat(nour.post(place, Map.of("form", "on")).statusCode()).isEqualTo(404);
            assertThat(lina.get(place).statusCode()).isEqualTo(200);
        }
    }
}
