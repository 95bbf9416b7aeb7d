package org.redress.platform.http;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.redress.platform.json.PlainCharacters;

/** Looks for what cannot be stored or shown as it was sent. Its message names no character of the text. */
public class PlainTextCheck implements ConstraintValidator<PlainText, CharSequence> {
    private boolean lines;

    @Override
    public void initialize(PlainText wanted) {
        this.lines = wanted.lines();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return text == null || PlainCharacters.only(text, lines);
    }
}
