package org.dalil.theme.page;

import com.github.jknack.handlebars.ValueResolver;

import org.dalil.text.SafeHtml;
import org.dalil.theme.template.DataNames;
import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a template can see: the components of page records and the entries of maps, and of those
 * only values that do nothing. Handlebars on its own calls any public method without arguments.
 *
 * <p>Records are read by reflection, against the house rule: a generated reader per page would be
 * more code than the pages.
 *
 * @param optional names that a page record may lack, because a partial or layout may be given them
 * @param strict whether any other name that a record lacks is a fault; else it prints nothing
 */
public record Inert(Set<String> optional, boolean strict, Components components)
        implements ValueResolver {

    public Inert(Set<String> optional, boolean strict) {
        this(optional, strict, new Components());
    }

    @Override
    public @Nullable Object resolve(Object context, String name) {
        return switch (context) {
            case Map<?, ?> map -> map.containsKey(name) ? checked(map.get(name), name) : UNRESOLVED;
            case Given(var arguments, var page) ->
                    arguments.containsKey(name) ? arguments.get(name) : resolve(page, name);
            case SafeHtml _ -> UNRESOLVED;
            case Record page -> component(page, name);
            default -> UNRESOLVED;
        };
    }

    private @Nullable Object component(Record page, String name) {
        var readers = components.get(page.getClass());
        var reader = readers.get(name);
        if (reader != null) {
            return checked(read(reader, page), name);
        }
        if (strict && !isOurs(name) && !optional.contains(name)) {
            throw new IllegalArgumentException(
                    page.getClass().getSimpleName()
                            + " has no '"
                            + name
                            + "', only "
                            + String.join(", ", readers.keySet()));
        }
        return UNRESOLVED;
    }

    /** Handlebars asks for {@code @first} on the way up through every page and line. */
    private static boolean isOurs(String name) {
        return name.startsWith("@") || name.startsWith(DataNames.PREFIX);
    }

    private static @Nullable Object read(MethodHandle reader, Record page) {
        try {
            return (Object) reader.invokeExact((Object) page);
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static @Nullable Object checked(@Nullable Object value, String name) {
        return switch (value) {
            case null -> null;
            case CharSequence _, Number _, Boolean _, SafeHtml _, Instant _, LocalDate _ -> value;
            case List<?> _, Map<?, ?> _ -> value;
            case Record _ -> value;
            default ->
                    throw new IllegalArgumentException(
                            "'"
                                    + name
                                    + "' is a "
                                    + value.getClass().getName()
                                    + ", which no page may hold");
        };
    }

    @Override
    public @Nullable Object resolve(Object context) {
        return switch (context) {
            case Map<?, ?> _, Record _ -> context;
            default -> UNRESOLVED;
        };
    }

    @Override
    public Set<Map.Entry<String, Object>> propertySet(Object context) {
        var entries = new LinkedHashMap<String, Object>();
        if (context instanceof Map<?, ?> map) {
            map.forEach((name, value) -> entries.put(String.valueOf(name), value));
        }
        return entries.entrySet();
    }

    /** The readers of each record class, found once. */
    static final class Components extends ClassValue<Map<String, MethodHandle>> {

        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            refuseEntity(type);
            var readers = new LinkedHashMap<String, MethodHandle>();
            for (var component : type.getRecordComponents()) {
                readers.put(component.getName(), reader(component));
            }
            return readers;
        }

        private static MethodHandle reader(RecordComponent component) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true); // page records are package-private
                var reader = MethodHandles.lookup().unreflect(accessor);
                return reader.asType(reader.type().generic());
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }

        /** A stored record on a page would make every column part of the themes' contract. */
        private static void refuseEntity(Class<?> type) {
            for (var annotation : type.getAnnotations()) {
                if (annotation.annotationType().getSimpleName().contains("Entity")) {
                    throw new IllegalArgumentException(
                            type.getSimpleName() + " is a stored record and no page");
                }
            }
        }
    }
}
