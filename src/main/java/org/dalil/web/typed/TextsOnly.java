package org.dalil.web.typed;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.MemoryFileUpload;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Takes fields as far as they may be long, in memory; of files it takes the names. */
class TextsOnly extends DefaultHttpDataFactory {

    TextsOnly(int most) {
        super(false, StandardCharsets.UTF_8);
        setMaxLimit(most);
    }

    @Override
    public FileUpload createFileUpload(
            HttpRequest request,
            String name,
            String filename,
            String contentType,
            @Nullable String encoding,
            Charset charset,
            long size) {
        return new NameOnly(name, filename, contentType, encoding, charset);
    }

    private static class NameOnly extends MemoryFileUpload {
        NameOnly(
                String name,
                String filename,
                String contentType,
                @Nullable String encoding,
                Charset charset) {
            super(name, filename, contentType, encoding, charset, 0);
        }

        @Override
        public void addContent(ByteBuf content, boolean isLast) {
            content.release();
            if (isLast) {
                setCompleted();
            }
        }
    }
}
