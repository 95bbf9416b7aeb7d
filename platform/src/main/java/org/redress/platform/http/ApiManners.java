package org.redress.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says in every API description what all endpoints of the suite have in common: codes, dates, keys and problems. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiManners implements OASFilter {
    /** Sorted, so that the description comes out the same in every build. */
    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.of(
            "400", "Malformed, an unknown field or code, or a value that fails validation",
            "401", "No valid bearer token",
            "403", "The role does not allow it, or the council is not served here",
            "404", "Unknown, another council's, or not known here yet (try again after Retry-After)",
            "503", "A store or a fact of another service is away; nothing was done (try again after Retry-After)"));

    /** For operators; a repeat does no harm there. */
    private static final String OPERATIONS = "/v1/held-events";

    /** A write may carry a key. A date may be written bare: the object is for those that are not known to the day. */
    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (item.getPOST() != null && !path.startsWith(OPERATIONS)) {
                item.getPOST().addParameter(idempotencyKey());
            }
        });
        Schema imprecise = api.getComponents().getSchemas().get("FactDate");
        if (imprecise != null) {
            api.getComponents()
                    .addSchema(
                            "FactDate",
                            OASFactory.createSchema()
                                    .description("The day, or what is known of it: its month, or the first and last day"
                                            + " on which it can have been.")
                                    .addOneOf(OASFactory.createSchema()
                                            .addType(Schema.SchemaType.STRING)
                                            .format("date"))
                                    .addOneOf(imprecise));
        }
    }

    @Override
    public PathItem filterPathItem(PathItem path) {
        if (path.getPOST() != null) {
            describe(
                    path.getPOST(), "409", "Not lawful now (with the citation), or in conflict with the present state");
            describe(path.getPOST(), "413", "The body is too large");
            describe(path.getPOST(), "415", "The media type is not taken");
            describe(path.getPOST(), "422", "The Idempotency-Key came with another body, or a reference is unknown");
        }
        path.getOperations().values().forEach(ApiManners::describeProblems);
        return path;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> codes = schema.getEnumeration();
        if (codes != null) {
            schema.setEnumeration(codes.stream()
                    .map(code -> (Object) code.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        if (schema.getRef() != null) {
            // A type beside a reference would forbid what the reference allows.
            schema.setType(null);
        }
        return schema;
    }

    private static void describeProblems(Operation operation) {
        ALWAYS.forEach((status, meaning) -> describe(operation, status, meaning));
    }

    private static void describe(Operation operation, String status, String meaning) {
        APIResponses responses = operation.getResponses();
        APIResponse present = responses.getAPIResponse(status);
        if (present == null) {
            responses.addAPIResponse(status, problem(meaning));
        } else if (present.getContent() == null) {
            present.setContent(problem(meaning).getContent());
        }
    }

    private static APIResponse problem(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/HttpProblem"))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Chosen by the caller, 1 to 200 visible characters. A repeat of the request with the same key"
                                + " has no further effect and is answered the same; kept for 30 days.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
