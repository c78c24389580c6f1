package org.dalil.web.typed;

import io.micronaut.http.HttpHeaders;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;

import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * The fields of a form that comes in parts. Files are read and left; who sends more than may be
 * kept has what came until then. The thread that reads the network calls it, one call at a time.
 */
final class ArrivingParts implements Subscriber<byte[]> {
    private static final int MOST_FILES = 10;
    private static final int LONGEST_NAME = 200;

    /** Heads of parts, and what may be the beginning of a boundary. */
    private static final int WAITING = 16 * 1024;

    /** What was read is let go, or the decoder keeps it. */
    private static final int READ = 64 * 1024;

    /** For slow networks; then they get what has come. */
    private static final int PATIENCE_SECONDS = 120;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    private final CompletableFuture<Typed> whole = new CompletableFuture<>();
    private final HttpPostMultipartRequestDecoder decoder;
    private @Nullable Subscription subscription;
    private long read;
    private boolean isOver;

    private ArrivingParts(HttpPostMultipartRequestDecoder decoder) {
        this.decoder = decoder;
        decoder.setDiscardThreshold(READ);
    }

    /** Null where it does not say what stands between its parts. */
    static @Nullable ArrivingParts of(String contentType) {
        var head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        head.headers().set(HttpHeaders.CONTENT_TYPE, contentType);
        try {
            return new ArrivingParts(
                    new HttpPostMultipartRequestDecoder(
                            new TextsOnly(Arriving.MOST),
                            head,
                            StandardCharsets.UTF_8,
                            Form.MOST_FIELDS,
                            WAITING));
        } catch (ErrorDataDecoderException _) {
            return null;
        }
    }

    CompletionStage<Typed> whole() {
        return whole.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(_ -> soFar());
    }

    @Override
    public synchronized void onSubscribe(Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(byte[] bytes) {
        if (isOver) {
            return;
        }
        var content = new DefaultHttpContent(Unpooled.wrappedBuffer(bytes));
        try {
            decoder.offer(content);
            while (decoder.hasNext()) {
                take(decoder.next());
            }
            read += bytes.length;
            if (read > Arriving.MOST) {
                nameBegun();
                finish();
            }
        } catch (RuntimeException _) { // its end, or what is no form
            finish();
        } finally {
            content.release();
        }
    }

    @Override
    public void onError(Throwable broken) {
        finish();
    }

    @Override
    public void onComplete() {
        finish();
    }

    private void take(InterfaceHttpData part) {
        switch (part) {
            case Attribute field -> take(field);
            case FileUpload file when file.getFilename().isEmpty() -> {}
            case FileUpload file when files.size() < MOST_FILES -> files.add(name(file));
            default -> {}
        }
        decoder.removeHttpDataFromClean(part);
        part.release();
    }

    /** The file that is just being sent, and any that follow. */
    private void nameBegun() {
        if (decoder.currentPartialHttpData() instanceof FileUpload file) {
            files.add(name(file));
            files.add("…");
        }
    }

    private void take(Attribute field) {
        try {
            fields.computeIfAbsent(field.getName(), _ -> new ArrayList<>()).add(field.getValue());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it stands in memory
        }
    }

    private static String name(FileUpload file) {
        var name = file.getFilename();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private synchronized void finish() {
        whole.complete(soFar());
    }

    private synchronized Typed soFar() {
        if (!isOver) {
            isOver = true;
            decoder.destroy();
            if (subscription != null) {
                subscription.cancel();
            }
        }
        return Typed.of(new Form(fields), files);
    }
}
