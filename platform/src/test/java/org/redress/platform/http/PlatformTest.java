package org.redress.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.platform.events.TestDatabase.actingFor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.LocalStack;
import org.redress.local.LocalStackResource;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.identity.Database;

/** The manners that every service has, shown on the smallest one: through HTTP, PostgreSQL and Kafka. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "platform"))
class PlatformTest {
    private static final String KENT = "E10000016";
    private static final String ESSEX = "E10000012";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Test
    void aWriteIsAnsweredReadBackAndHeardOfOverKafka() {
        // When
        ValidatableResponse made =
                post("{\"colour\":\"dark_blue\",\"happenedOn\":\"2024-02-16\"}").statusCode(201);
        String id = made.extract().path("id");

        // Then
        made.header("Location", containsString("/v1/notes/" + id)).header("ETag", equalTo("\"0\""));
        as(KENT, "auditor")
                .get("/v1/notes/" + id)
                .then()
                .statusCode(200)
                .body("colour", equalTo("dark_blue"))
                .body("happenedOn", equalTo("2024-02-16"));
        Awaitility.await().atMost(SOON).until(() -> effects(UUID.fromString(id)) == 1);
    }

    @Test
    void anotherCouncilsNoteIsNotThere() {
        String id = post("{\"colour\":\"red\",\"happenedOn\":\"2024-02-16\"}")
                .extract()
                .path("id");

        as(ESSEX, "portal")
                .get("/v1/notes/" + id)
                .then()
                .statusCode(404)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'colour':'green'}             | colour     | one of: dark_blue, red",
                "{'colour':1}                   | colour     | one of: dark_blue, red",
                "{'color':'red'}                | color      | Known here are: colour, happenedOn, pages, words",
                "{'colour':'red','pages':'3'}   | pages      | a whole number",
                "{'colour':'red','words':'x'}   | words      | a list",
                "{'colour':'red','words':[1]}   | words[0]   | a text",
                "{'colour':'red','words':['toolong']} | words[0] | size must be between 0 and 5",
                "{'colour':'red','happenedOn':'2024-02-30'} | happenedOn | a day such as 2024-02-16",
                "{'colour':'red','happenedOn':{'precision':'day','notBefore':'2024-02-16'}} | happenedOn | both needed",
                "{}                             | colour     | must not be null",
                "null                           | ''         | A JSON body is needed",
                "{'colour':                     | ''         | not well-formed",
                "{'colour':'red'} x             | ''         | not well-formed",
            })
    void aSlipOfThePenIsToldByFieldAndNothingIsStored(String body, String field, String detail) {
        long before = notes();

        post(body.replace('\'', '"'))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("status", equalTo(400))
                .body("field", equalTo(field))
                .body("detail", containsString(detail))
                .body("detail", not(containsString("org.redress")));

        assertEquals(before, notes());
    }

    @Test
    void aRulesRefusalCarriesItsCitation() {
        as(KENT, "portal")
                .post("/v1/notes/unlawful")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-blue"))
                .body("citation", equalTo("reg 1(1) Notes Regulations"))
                .body("field", equalTo("colour"));
    }

    @Test
    void whatNobodyForesawSaysNothingOfTheCase() {
        as(KENT, "portal")
                .post("/v1/notes/broken")
                .then()
                .statusCode(500)
                .body("type", equalTo("/problems/unexpected"))
                .body("detail", not(containsString("secret")));
    }

    @Test
    void whoMayNotIsTurnedAway() {
        given().get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/not-signed-in"));
        withToken(LocalStack.shared().tokens().expired(KENT, "portal"))
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(401);
        as(KENT, "auditor")
                .body("{\"colour\":\"red\"}")
                .contentType(ContentType.JSON)
                .post("/v1/notes")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-not-allowed"));
        as(KENT, "portal").get("/v1/notes/forgotten").then().statusCode(403);
        as("E06000001", "portal")
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/council-not-served"));
        as(null, "portal")
                .get("/v1/notes/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/council-not-served"));
    }

    @Test
    void theServersOwnRefusalsAreProblemsToo() {
        as(KENT, "portal").get("/v1/nowhere").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        as(KENT, "portal")
                .get("/v1/notes/not-an-id")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        as(KENT, "portal")
                .delete("/v1/notes")
                .then()
                .statusCode(405)
                .body("type", equalTo("/problems/method-not-allowed"));
        as(KENT, "portal")
                .contentType("text/plain")
                .body("red")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/media-type-not-supported"));
        post("{\"colour\":\"red\",\"words\":[\"" + "x".repeat(257 * 1024) + "\"]}")
                .statusCode(413)
                .body("type", equalTo("/problems/body-too-large"));
    }

    @Test
    void aBodyOfUnannouncedLengthIsCutOff() {
        HttpRequest.BodyPublisher endless = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(("{\"colour\":\"" + "x".repeat(300 * 1024)).getBytes()));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/notes"))
                .header(
                        "Authorization",
                        "Bearer " + LocalStack.shared().tokens().token(KENT, "portal"))
                .header("Content-Type", "application/json")
                .POST(endless)
                .build();

        long before = notes();
        // The server may close the connection before the client has read the answer.
        int status = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((answer, cutOff) -> cutOff == null ? answer.statusCode() : 413)
                .join();

        assertEquals(413, status);
        assertEquals(before, notes());
    }

    @Test
    void aDatabaseThatIsAwayIsSaidAndTheSameKeyWorksAfterwards() {
        String key = UUID.randomUUID().toString();
        LocalStack.shared().postgres().stop();
        try {
            withKey(key, "{\"colour\":\"red\"}")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", equalTo("/problems/store-away"));
        } finally {
            LocalStack.shared().postgres().start();
        }

        Awaitility.await()
                .atMost(SOON)
                .until(() -> withKey(key, "{\"colour\":\"red\"}").statusCode() == 201);
    }

    @Test
    void aRefusedWriteLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        withKey(key, "{\"colour\":\"green\"}").then().statusCode(400);

        withKey(key, "{\"colour\":\"red\"}").then().statusCode(201);
    }

    @Test
    void aChangeNeedsTheLatestVersion() {
        String colour = "/v1/notes/" + UUID.randomUUID() + "/colour";

        as(KENT, "portal").put(colour).then().statusCode(428).body("type", equalTo("/problems/if-match-missing"));
        as(KENT, "portal")
                .header("If-Match", "3")
                .put(colour)
                .then()
                .statusCode(400)
                .body("field", equalTo("If-Match"));
        as(KENT, "portal")
                .header("If-Match", "\"2\"")
                .put(colour)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        as(KENT, "portal").header("If-Match", "\"3\"").put(colour).then().statusCode(204);
    }

    @Test
    void theSameKeyAHundredTimesAtOnceHasOneEffectAndOneAnswer() {
        // Given
        long before = notes();
        String key = UUID.randomUUID().toString();

        // When
        List<Response> answers = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> withKey(key, "{\"colour\":\"red\"}")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertEquals(
                List.of(201),
                answers.stream().map(Response::statusCode).distinct().toList());
        assertEquals(
                1, answers.stream().map(answer -> answer.path("id")).distinct().count());
        assertEquals(
                1,
                answers.stream()
                        .map(answer -> answer.header("Location"))
                        .distinct()
                        .count());
        assertEquals(before + 1, notes());
        withKey(key, "{\"colour\":\"dark_blue\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        as(KENT, "portal")
                .header("Idempotency-Key", "clé")
                .contentType(ContentType.JSON)
                .body("{\"colour\":\"red\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("field", equalTo("Idempotency-Key"));
    }

    @Test
    void aRecordThatIsNoEventGoesToTheDeadLettersAndTheNextOneThrough() {
        // Given
        Map<String, Object> broker =
                Map.of("bootstrap.servers", LocalStack.shared().kafka().bootstrapServers());
        String poison = "poison-" + UUID.randomUUID();
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("complaints", poison, "not an event".getBytes()));
        }

        // When
        String id = post("{\"colour\":\"red\"}").extract().path("id");

        // Then
        Awaitility.await().atMost(SOON).until(() -> effects(UUID.fromString(id)) == 1);
        try (KafkaConsumer<String, byte[]> dead = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        LocalStack.shared().kafka().bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        poison,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            dead.subscribe(List.of("complaints.platform.dlq"));
            Awaitility.await().atMost(SOON).until(() -> {
                for (var letter : dead.poll(Duration.ofMillis(200))) {
                    if (poison.equals(letter.key())) {
                        return true;
                    }
                }
                return false;
            });
        }
    }

    @Test
    void anOperatorSeesWhatWasRefusedAndReplaysIt() {
        // Given an event that this service refuses
        UUID refused = UUID.randomUUID();
        Effects.refuse(refused);
        send(refused);
        Awaitility.await().atMost(SOON).until(() -> held(refused).size() == 1);
        String eventId = held(refused).get(0);

        // When it is replayed in vain, and again with the cause mended
        asOperator()
                .post("/v1/held-events/" + eventId + "/replay")
                .then()
                .statusCode(200)
                .body("reason", equalTo(List.of("the test wants it so")));
        Effects.refuse(null);
        asOperator()
                .post("/v1/held-events/" + eventId + "/replay")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));

        // Then
        assertEquals(1, effects(refused));
        asOperator().post("/v1/held-events/" + eventId + "/replay").then().statusCode(404);
        as(KENT, "complaints-manager").get("/v1/held-events").then().statusCode(403);
    }

    private void send(UUID about) {
        database.inCouncil(
                        actingFor(KENT),
                        tx -> outbox.append(tx, NewEvent.ofComplaint("complaints", about, "note-made", Map.of())))
                .await()
                .atMost(SOON);
    }

    private static List<String> held(UUID about) {
        return asOperator()
                .get("/v1/held-events")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.key == '" + about + "' }.eventId");
    }

    private static RequestSpecification asOperator() {
        return as(null, "operator");
    }

    @Test
    void theApiDescriptionNamesCodesKeysAndProblems() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("components.schemas.Colour.enum", equalTo(List.of("red", "dark_blue")))
                .body("components.schemas.FactDate.oneOf.type", equalTo(List.of("string", "object")))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("paths.'/v1/notes'.post.parameters[0].name", equalTo("Idempotency-Key"))
                .body("paths.'/v1/notes'.post.responses.409.content", not(equalTo(null)));
    }

    @Test
    void whatWasWrittenAndReadStandsInTheHistory() {
        // Given
        String id = post("{\"colour\":\"red\"}").statusCode(201).extract().path("id");

        // When
        as(KENT, "auditor").get("/v1/notes/" + id).then().statusCode(200);
        as(ESSEX, "portal").get("/v1/notes/" + id).then().statusCode(404);

        // Then
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertEquals(
                        List.of("insert note make portal@E10000016", "read case read auditor@E10000016"), history(id)));
    }

    private List<String> history(String id) {
        return database.inCouncil(
                        actingFor(KENT),
                        tx -> tx.list(
                                "select deed || ' ' || subject || ' ' || purpose || ' ' || actor as told from history"
                                        + " where chain = $1 order by number",
                                row -> row.getString("told"),
                                id))
                .await()
                .atMost(SOON);
    }

    private static RequestSpecification withToken(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification as(String council, String role) {
        return withToken(LocalStack.shared().tokens().token(council, role));
    }

    private static ValidatableResponse post(String body) {
        return as(KENT, "portal")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/notes")
                .then();
    }

    private static Response withKey(String key, String body) {
        return as(KENT, "portal")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/notes");
    }

    private long notes() {
        return count("select count(*) from note where $1::uuid is null", (UUID) null);
    }

    private long effects(UUID about) {
        return count("select count(*) from effect where complaint_id = $1", about);
    }

    private long count(String sql, UUID about) {
        return database.inCouncil(actingFor(KENT), tx -> tx.one(sql, row -> row.getLong(0), about))
                .await()
                .atMost(SOON)
                .orElseThrow();
    }
}
