package org.redress.platform.json;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Locale;

/** Codes are constants in Java (SECTION_17_SUPPORT) and lower case with underscores in JSON (section_17_support). */
final class CodeNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private CodeNames() {}

    static AnnotationIntrospector introspector() {
        return AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new CodeNames());
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.redress.");
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        if (isOurs(type.getRawType())) {
            for (int i = 0; i < constants.length; i++) {
                names[i] = constants[i].name().toLowerCase(Locale.ROOT);
            }
        }
        return names;
    }
}
