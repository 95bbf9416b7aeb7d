package org.redress.router.letters;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.platform.http.Refusal;
import org.redress.router.codes.Codes;
import org.redress.router.codes.LetterKind;
import org.redress.router.codes.Procedure;
import org.redress.router.rules.LawFile;

/**
 * The letters of the procedures, from template files. A council replaces a file by one of the same name in its own folder
 * (its GSS code) under the folder of letters; all are read when they are first used.
 */
public final class Letters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String LAYOUT = "layout.html";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();
    private final Map<LetterKind, LetterRule> rules;
    private final Optional<Path> replaced;

    record Written(List<LetterRule> letters) {}

    /** @param replaced the folder in which councils keep their own; empty where none does */
    public Letters(Optional<Path> replaced) {
        this.replaced = replaced;
        this.rules = read().letters().stream().collect(Collectors.toMap(LetterRule::kind, Function.identity()));
        Arrays.stream(LetterKind.values()).forEach(kind -> {
            if (!rules.containsKey(kind)) {
                throw new IllegalStateException("letters/letters.yaml: nothing is said of " + kind);
            }
            engine.parse(builtIn(Codes.text(kind) + ".txt"));
        });
    }

    private static Written read() {
        try {
            return LawFile.parse(builtIn("letters.yaml"), Written.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The letter in plain text.
     *
     * @param gssCode of the council that writes it
     * @throws Refusal where the track has not come to where this letter is written
     */
    public String plain(LetterKind kind, String gssCode, LetterFacts facts) {
        LetterRule rule = rules.get(kind);
        if (!rule.isDue(facts)) {
            throw new Refusal(
                            "letter-not-due",
                            "The track has not come to where " + Codes.text(kind)
                                    + " is written, or its procedure has no" + " such letter.",
                            null)
                    .withField("kind");
        }
        Map<String, Object> said = words(facts);
        said.put("nextRight", right(rule, facts, said));
        return engine.parse(file(gssCode, Codes.text(kind) + ".txt")).data(said).render();
    }

    /** The same as a page to be printed. */
    public String page(LetterKind kind, String gssCode, LetterFacts facts) {
        List<LetterBlock> blocks = LetterBlock.of(plain(kind, gssCode, facts));
        String title = blocks.stream()
                .filter(LetterBlock::heading)
                .map(LetterBlock::text)
                .findFirst()
                .orElse(Codes.text(kind));
        return engine.parse(file(gssCode, LAYOUT), Variant.forContentType(Variant.TEXT_HTML))
                .data("title", title)
                .data("blocks", blocks.stream().map(LetterBlock::asMap).toList())
                .render();
    }

    private String right(LetterRule rule, LetterFacts facts, Map<String, Object> said) {
        String text = rule.rights().stream()
                .filter(one -> one.holds(facts))
                .map(LetterRule.Right::text)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(rule.kind() + " tells of no right"));
        return engine.parse(text).data(said).render();
    }

    private static Map<String, Object> words(LetterFacts facts) {
        Map<String, Object> said = new HashMap<>();
        said.put("council", facts.council());
        said.put("today", day(facts.today()));
        said.put("receivedOn", facts.receivedOn());
        said.put("procedureName", name(facts.procedure()));
        said.put("childrenAct", facts.procedure() == Procedure.CHILDREN_ACT);
        said.put("elements", String.join("; ", facts.elements()));
        said.put("findings", facts.findings());
        said.put("proceedings", String.join("; ", facts.proceedings()));
        said.put("taken", facts.taken());
        said.put("answeredOn", facts.answeredOn());
        said.put("answerBy", day(facts.answerBy()));
        said.put("askBy", day(facts.askBy()));
        said.put("newDate", day(facts.newDate()));
        said.put("withdrawnOn", facts.withdrawnOn());
        return said;
    }

    private static String name(Procedure procedure) {
        return switch (procedure) {
            case CHILDREN_ACT -> "the Children Act procedure";
            case CORPORATE -> "our corporate complaints procedure";
            case ADULT_SOCIAL_CARE -> "the procedure for adult social care";
            case DATA_PROTECTION -> "the procedure for data protection";
            case ELSEWHERE -> "another body's procedure";
        };
    }

    /** A day as a letter writes it; null stays null. */
    public static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private String file(String gssCode, String name) {
        return replaced.map(folder -> folder.resolve(gssCode).resolve(name))
                .filter(Files::isRegularFile)
                .map(Letters::read)
                .orElseGet(() -> builtIn(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    private static String builtIn(String name) {
        try (InputStream file = Letters.class.getResourceAsStream("/letters/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("/letters/" + name + " cannot be read", unreadable);
        }
    }
}
