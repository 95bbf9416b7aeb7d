package org.redress.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables in docs/security.md that say who may do what: one for each service, below a heading with its module's name. */
final class RoleTable {

    /** The columns, by what they are called in a token. */
    static final Map<String, String> ROLES = roles();

    private static final String HEADING = "### ";
    private static final String FIRST_COLUMN = "endpoint";

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** @param namesAThing whether the address names a thing of one council, so that another council's is not found there */
    record Row(Map<String, Cell> cells, boolean namesAThing) {}

    private RoleTable() {}

    static RoleTable read(Path file) {
        RoleTable table = new RoleTable();
        String service = null;
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(HEADING)) {
                    service = service(line.substring(HEADING.length()));
                } else if (service != null && line.startsWith("|")) {
                    table.add(service, columns(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** By service, method and path. */
    Map<String, Row> rows() {
        return rows;
    }

    Row row(Endpoint endpoint) {
        Row row = rows.get(endpoint.toString());
        if (row == null) {
            throw new IllegalArgumentException("No row in docs/security.md: " + endpoint);
        }
        return row;
    }

    private void add(String service, List<String> columns) {
        String endpoint = columns.get(0);
        if (endpoint.startsWith("-")) {
            return;
        }
        if (endpoint.equals(FIRST_COLUMN)) {
            if (!columns.subList(1, 1 + ROLES.size()).equals(List.copyOf(ROLES.values()))) {
                throw new IllegalArgumentException("The columns of " + service + " are not " + ROLES.values());
            }
            return;
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        int column = 1;
        for (String role : ROLES.keySet()) {
            cells.put(role, Cell.read(columns.get(column++)));
        }
        Row earlier = rows.put(
                service + " " + endpoint.replace("`", ""),
                new Row(cells, columns.get(column).equals("404")));
        if (earlier != null) {
            throw new IllegalArgumentException(endpoint + " has two rows");
        }
    }

    private static String service(String module) {
        return Api.MODULES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(module))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static List<String> columns(String line) {
        List<String> columns =
                new ArrayList<>(Stream.of(line.split("\\|")).map(String::strip).toList());
        return columns.subList(1, columns.size());
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("portal", "portal");
        roles.put("complaints-officer", "officer");
        roles.put("complaints-manager", "manager");
        roles.put("ombudsman-liaison", "liaison");
        roles.put("auditor", "auditor");
        roles.put("service", "service");
        roles.put("operator", "operator");
        roles.put("ombudsman", "ombudsman");
        return roles;
    }
}
