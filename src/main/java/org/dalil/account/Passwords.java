package org.dalil.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id: 12 MiB, three passes, one lane, one of the equal choices of
 * OWASP's password storage sheet; a smaller one, because the library keeps that memory once more
 * for good. Two at a time, so that a crowd at the door cannot take a small heap.
 */
@Singleton
public class Passwords {
    private static final int MEMORY_KIB = 12 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final int memoryKib;
    private final int passes;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicReference<String> nobodys = new AtomicReference<>();

    @Inject
    Passwords() {
        this(MEMORY_KIB, PASSES);
    }

    /** At another cost: tests that are not about passwords begin with accounts, too. */
    Passwords(int memoryKib, int passes) {
        this.memoryKib = memoryKib;
        this.passes = passes;
    }

    /** As it is stored. */
    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inPlace(
                () ->
                        argon().hash(PasswordRule.normal(password).getBytes(UTF_8), salt)
                                .getResult());
    }

    boolean matches(String password, String hash) {
        var made = Argon2Function.getInstanceFromHash(hash);
        return inPlace(() -> made.check(PasswordRule.normal(password), hash));
    }

    /** Takes as long as a wrong password does, so that time does not tell who has an account. */
    void matchNobody(String password) {
        if (nobodys.get() == null) {
            nobodys.compareAndSet(null, hash("nobody signs in with this " + random.nextLong()));
        }
        var _ = matches(password, nobodys.get());
    }

    /** Whether the hash was made with parameters we have left. */
    boolean isDated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(argon());
    }

    /** Made when first needed: the library keeps it, with its memory, from then on. */
    private Argon2Function argon() {
        return Argon2Function.getInstance(memoryKib, passes, LANES, HASH_BYTES, Argon2.ID);
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyAttempts(Duration.ofSeconds(PATIENCE_SECONDS));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to hash", stopped);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
