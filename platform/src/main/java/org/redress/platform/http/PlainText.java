package org.redress.platform.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text in any language and script that can be stored and shown exactly as it was sent: no control characters and no half
 * of a surrogate pair. Absent text is fine.
 */
@Documented
@Constraint(validatedBy = PlainTextCheck.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
    /** Whether the text may have several lines, so that line ends and tabs are allowed. */
    boolean lines() default false;

    String message() default "must be plain text without control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
