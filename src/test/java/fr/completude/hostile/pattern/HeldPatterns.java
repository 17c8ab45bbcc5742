package fr.completude.hostile.pattern;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The regular expressions something holds, in whatever it holds. */
final class HeldPatterns {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<Pattern> patterns = new LinkedHashSet<>();

    Set<Pattern> patterns() {
        return patterns;
    }

    /** Those in the constants of a class; one that has none that could hold any is not even initialised. */
    void ofClass(Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && mayHold(field.getType())) {
                field.setAccessible(true);
                in(field.get(null));
            }
        }
    }

    private static boolean mayHold(Class<?> type) {
        return type == Pattern.class
                || Iterable.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || type.isEnum();
    }

    void in(@Nullable Object value) throws IllegalAccessException {
        if (value instanceof Pattern pattern) {
            if (found.add(pattern.flags() + pattern.pattern())) {
                patterns.add(pattern);
            }
        } else if (value instanceof Optional<?> optional) {
            in(optional.orElse(null));
        } else if (value instanceof Map.Entry<?, ?> entry) {
            in(entry.getKey());
            in(entry.getValue());
        } else if (value instanceof Map<?, ?> map && seen.add(value)) {
            in(map.keySet());
            in(map.values());
        } else if (value instanceof Iterable<?> many && !(value instanceof java.nio.file.Path) && seen.add(value)) {
            for (Object one : many) {
                in(one);
            }
        } else if (value instanceof Object[] many && seen.add(value)) {
            in(Arrays.asList(many));
        } else if (value != null && value.getClass().getName().startsWith("fr.completude.") && seen.add(value)) {
            fields(value);
        }
    }

    private void fields(Object value) throws IllegalAccessException {
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            if (!type.getName().startsWith("fr.completude.")) {
                return;
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    in(field.get(value));
                }
            }
        }
    }
}
