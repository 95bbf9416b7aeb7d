package org.redress.intake.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Looks for what cannot be stored or shown as it was sent. Its message names no character of the text. */
public class PlainTextCheck implements ConstraintValidator<PlainText, CharSequence> {
    private boolean lines;

    @Override
    public void initialize(PlainText wanted) {
        this.lines = wanted.lines();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.codePoints().allMatch(this::isAllowed);
    }

    private boolean isAllowed(int character) {
        if (lines && (character == '\n' || character == '\r' || character == '\t')) {
            return true;
        }
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
