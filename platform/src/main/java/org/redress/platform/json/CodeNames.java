package org.redress.platform.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Locale;

/** Codes are constants in Java (SECTION_17_SUPPORT) and lower case with underscores in JSON (section_17_support). */
public final class CodeNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private CodeNames() {}

    static AnnotationIntrospector introspector() {
        return AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new CodeNames());
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.redress.");
    }

    /** The code as it is written in JSON; a constant that cannot bear its code's name says it in JsonProperty. */
    public static String of(Enum<?> constant) {
        try {
            JsonProperty own =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return own == null ? constant.name().toLowerCase(Locale.ROOT) : own.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        if (isOurs(type.getRawType())) {
            for (int i = 0; i < constants.length; i++) {
                names[i] = of(constants[i]);
            }
        }
        return names;
    }
}
