package org.redress.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The two files that tell a person, or a script, where the suite is and with which tokens it can be called. */
final class SuiteFiles {

    /** Kent, Essex, Derbyshire, Redbridge: the councils a suite serves unless it is told otherwise. */
    private static final List<String> COUNCILS = List.of("E10000016", "E10000012", "E10000007", "E09000026");

    private static final List<String> ROLES_OF_A_COUNCIL =
            List.of("portal", "complaints-officer", "complaints-manager", "ombudsman-liaison", "auditor", "service");
    private static final List<String> ROLES_WITHOUT_COUNCIL = List.of("operator", "ombudsman");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path services;
    private final Path tokens;

    SuiteFiles(Workplace workplace) {
        this.services = workplace.path("services.json");
        this.tokens = workplace.path("tokens.json");
    }

    void write(List<ServiceProcess> processes, Tokens issuer) {
        Map<String, Object> addresses = new LinkedHashMap<>();
        Map<String, Object> management = new LinkedHashMap<>();
        for (ServiceProcess process : processes) {
            addresses.put(process.name(), process.uri().toString());
            management.put(process.name(), process.managementUri().toString());
        }
        addresses.put("management", management);
        Directories.writeSecret(tokens, json(allTokens(issuer)));
        Directories.writeSecret(services, json(addresses));
    }

    /** They would lead nowhere once the suite is down. */
    void remove() {
        try {
            Files.deleteIfExists(services);
            Files.deleteIfExists(tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> allTokens(Tokens issuer) {
        Stream<Map<String, String>> ofCouncils = COUNCILS.stream()
                .flatMap(council -> ROLES_OF_A_COUNCIL.stream().map(role -> entry(council, role, issuer)));
        Stream<Map<String, String>> withoutCouncil =
                ROLES_WITHOUT_COUNCIL.stream().map(role -> entry(null, role, issuer));
        return Stream.concat(ofCouncils, withoutCouncil).toList();
    }

    private static Map<String, String> entry(String council, String role, Tokens issuer) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("council", council);
        entry.put("role", role);
        entry.put("token", issuer.token(council, role));
        return entry;
    }

    private static String json(Object value) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
