package org.dalil.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;

import jakarta.inject.Singleton;

/**
 * Takes addresses whose letters are not percent-encoded, as programs and people send them ({@code
 * curl https://…/ar/articles/12-استعادة}), for the encoded ones they mean. Otherwise such an
 * address matches no route.
 */
@Singleton
class RawAddresses implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    @Override
    public NettyServerCustomizer.Registry onCreated(
            BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new OnChannel(null));
        return event.getBean();
    }

    private record OnChannel(@org.jspecify.annotations.Nullable Channel channel)
            implements NettyServerCustomizer {

        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return new OnChannel(channel);
        }

        @Override
        public void onStreamPipelineBuilt() {
            var codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
            if (channel != null && channel.pipeline().get(codec) != null) {
                channel.pipeline().addAfter(codec, "raw-addresses", new Encoder());
            }
        }
    }

    private static final class Encoder extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (message instanceof HttpRequest request && isRaw(request.uri())) {
                request.setUri(encoded(request.uri()));
            }
            super.channelRead(context, message);
        }

        private static boolean isRaw(String uri) {
            return uri.chars().anyMatch(c -> c > '~');
        }

        /** The codec reads the request line as Latin 1, so that each character is a byte. */
        private static String encoded(String uri) {
            var out = new StringBuilder(uri.length() * 2);
            for (var i = 0; i < uri.length(); i++) {
                var c = uri.charAt(i);
                if (c > '~' && c <= 0xFF) {
                    out.append('%').append("%02X".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
            return out.toString();
        }
    }
}
