package org.dalil.benchmark.bare;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

import java.util.Arrays;

@Controller("/bare")
@Requires(property = "bare.size")
class BareController {
    private final byte[] constant;

    BareController(@Value("${bare.size}") int size) {
        constant = new byte[size];
        Arrays.fill(constant, (byte) 'x');
    }

    @Get(produces = MediaType.TEXT_HTML)
    byte[] constant() {
        return constant;
    }
}
