package org.redress.intake.questions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.PlainText;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;

@Path("/v1/form-questions")
@Tag(name = "Form questions", description = "Plain questions for a portal that knows no law.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL, Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER})
class FormQuestionsResource {
    private final FormQuestions questions;
    private final CurrentCaller caller;

    FormQuestionsResource(FormQuestions questions, CurrentCaller caller) {
        this.questions = questions;
        this.caller = caller;
    }

    @Schema(name = "FormQuestions")
    record Answer(List<FormQuestions.Question> questions) {}

    @GET
    @Operation(
            operationId = "readFormQuestions",
            summary = "Plain questions to ask, each with the field and the codes its answers go into",
            description =
                    "A portal that shows these and nothing else can register every complaint. Ids and codes stay the same,"
                            + " so that a portal may bring words of its own.")
    public Answer read(
            @QueryParam("language")
                    @DefaultValue("en")
                    @Size(max = 20)
                    @PlainText
                    @Parameter(description = "Two letters. A language we have no words in gives English.")
                    String language) {
        caller.get();
        return new Answer(questions.in(language));
    }
}
