package org.redress.remedies;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.redress.remedies.RecordDecisionHttpTest.decision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStack;

/** Evidence: kept as it came, whole or not at all, and never changed. */
@QuarkusTest
class EvidenceHttpTest extends RegistryTest {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final String FORM_HEAD =
            "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"letter.pdf\"\r\n\r\n";

    @Test
    void aFileIsKeptAndHandedOutAgainAsItCame() {
        // Given
        String remedy = remedyOf(KENT);
        byte[] pdf = pdf(700_001);

        // When
        Response kept = as(KENT, OFFICER)
                .multiPart("note", "sent by post")
                .multiPart("file", "C:\\cases\\letter.pdf", pdf, "text/html")
                .post("/v1/remedies/" + remedy + "/evidence");

        // Then
        assertEquals(201, kept.statusCode(), kept::asString);
        String id = kept.jsonPath().getString("id");
        kept.then()
                .header("Location", containsString("/v1/remedies/" + remedy + "/evidence/" + id))
                .body("sha256", equalTo(sha256(pdf)))
                .body("size", equalTo(700_001))
                .body("mediaType", equalTo("application/pdf"));
        as(KENT, "auditor")
                .get("/v1/remedies/" + remedy)
                .then()
                .body("evidence[0].id", equalTo(id))
                .body("evidence[0].filename", equalTo("letter.pdf"))
                .body("evidence[0].note", equalTo("sent by post"))
                .body("evidence[0].sentOn", equalTo(null));
        Response fetched = as(KENT, "auditor").get("/v1/remedies/" + remedy + "/evidence/" + id);
        fetched.then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''letter.pdf"))
                .header("ETag", equalTo('"' + sha256(pdf) + '"'));
        assertArrayEquals(pdf, fetched.asByteArray());
    }

    @Test
    void twentyMebibytesAreTakenAndOneByteMoreIsNot() throws Exception {
        String remedy = remedyOf(KENT);
        byte[] largest = pdf(LARGEST);

        HttpResponse<String> kept = sendWithoutCopying(OFFICER, remedy, largest);

        assertEquals(201, kept.statusCode(), kept.body());
        String id = new JsonPath(kept.body()).getString("id");
        assertEquals(81, pieces(id));
        assertEquals(sha256(largest), sha256OfFetched(remedy, id));
        HttpResponse<String> refused = sendWithoutCopying(OFFICER, remedy, pdf(LARGEST + 1));
        assertEquals(413, refused.statusCode(), refused.body());
        assertEquals("/problems/body-too-large", new JsonPath(refused.body()).getString("type"));
        assertEquals(LARGEST, new JsonPath(refused.body()).getInt("limit"));
        assertEquals(1, held(remedy));
    }

    @Test
    void aLargeFileThatIsNotTakenIsAnsweredAllTheSame() throws Exception {
        byte[] large = pdf(5_000_000);

        assertEquals(403, sendWithoutCopying("auditor", remedyOf(KENT), large).statusCode());
        assertEquals(
                404,
                sendWithoutCopying(OFFICER, UUID.randomUUID().toString(), large).statusCode());
        large[0] = 0;
        assertEquals(415, sendWithoutCopying(OFFICER, remedyOf(KENT), large).statusCode());
    }

    @Test
    void whatItIsCountsAndNotWhatItIsCalled() {
        String remedy = remedyOf(KENT);

        upload(KENT, remedy, "letter.pdf", HexFormat.of().parseHex("4d5a90000300000004000000ffff0000"))
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/evidence-type-not-kept"))
                .body("field", equalTo("file"))
                .body("detail", containsString("application/pdf"));
        upload(KENT, remedy, "empty.pdf", new byte[0]).then().statusCode(400).body("field", equalTo("file"));
        assertEquals(0, held(remedy));
        assertEquals(
                0,
                count(
                        "select count(*) from evidence_chunk c where not exists"
                                + " (select 1 from evidence e where e.id = c.evidence_id)",
                        ""));
    }

    @Test
    void aFormWithoutTheFileOrWithTwoOrNoFormAtAllIsRefused() {
        String remedy = remedyOf(KENT);
        String address = "/v1/remedies/" + remedy + "/evidence";

        as(KENT, OFFICER)
                .multiPart("note", "nothing")
                .post(address)
                .then()
                .statusCode(400)
                .body("field", equalTo("file"));
        as(KENT, OFFICER)
                .multiPart("file", "a.txt", "one".getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "b.txt", "two".getBytes(StandardCharsets.UTF_8))
                .post(address)
                .then()
                .statusCode(400);
        as(KENT, OFFICER)
                .multiPart("picture", "a.txt", "one".getBytes(StandardCharsets.UTF_8))
                .post(address)
                .then()
                .statusCode(400)
                .body("field", equalTo("picture"));
        as(KENT, OFFICER)
                .multiPart("note", "a\0b")
                .multiPart("file", "a.txt", "one".getBytes(StandardCharsets.UTF_8))
                .post(address)
                .then()
                .statusCode(400)
                .body("field", equalTo("note"));
        json(KENT, OFFICER, "{}").post(address).then().statusCode(415);
        assertEquals(0, held(remedy));
    }

    @Test
    void theSameContentIsHeldOnce() {
        String remedy = remedyOf(KENT);
        byte[] letter = "Dear Ms A".getBytes(StandardCharsets.UTF_8);

        String first = upload(KENT, remedy, "a.txt", letter)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = upload(KENT, remedy, "b.txt", letter)
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        assertEquals(first, second);
        assertEquals(1, held(remedy));
        upload(KENT, remedyOf(KENT), "a.txt", letter).then().statusCode(201);
    }

    @Test
    void aRepeatWithTheSameKeyIsTheSameOnlyIfTheFileIs() {
        String address = "/v1/remedies/" + remedyOf(KENT) + "/evidence";
        String key = UUID.randomUUID().toString();
        byte[] letter = "Dear Ms A".getBytes(StandardCharsets.UTF_8);

        String first = as(KENT, OFFICER)
                .header("Idempotency-Key", key)
                .multiPart("file", "a.txt", letter)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = as(KENT, OFFICER)
                .header("Idempotency-Key", key)
                .multiPart("file", "a.txt", letter)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(first, second);
        as(KENT, OFFICER)
                .header("Idempotency-Key", key)
                .multiPart("file", "a.txt", "Dear Mr B".getBytes(StandardCharsets.UTF_8))
                .post(address)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void anUploadCutInTheMiddleLeavesNothing() throws IOException {
        // Given
        String remedy = remedyOf(KENT);
        Socket socket = new Socket("localhost", RestAssured.port);
        OutputStream out = socket.getOutputStream();
        out.write(head(remedy, 8_000_000));
        out.write(pdf(3_000_000));
        out.flush();
        await().atMost(SOON).until(() -> arriving() == 1);

        // When
        socket.close();

        // Then
        await().atMost(SOON).until(() -> arriving() == 0);
        assertEquals(0, held(remedy));
        assertEquals(
                0,
                count(
                        "select count(*) from evidence_chunk c where not exists"
                                + " (select 1 from evidence e where e.id = c.evidence_id)",
                        ""));
        upload(KENT, remedy, "letter.pdf", pdf(300_000)).then().statusCode(201);
    }

    @Test
    void anUploadThatEndsInTheMiddleOfItsFormIsRefused() throws IOException {
        String remedy = remedyOf(KENT);
        byte[] part = pdf(1_000);
        byte[] cut = head(remedy, FORM_HEAD.length() + part.length);

        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(cut);
            socket.getOutputStream().write(part);
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
            assertEquals("HTTP/1.1 400", answer);
        }
        assertEquals(0, held(remedy));
    }

    @Test
    void evidenceStaysAmongTheCouncilsOwn() {
        String remedy = remedyOf(KENT);
        byte[] letter = "Dear Ms A".getBytes(StandardCharsets.UTF_8);
        String id = upload(KENT, remedy, "a.txt", letter).then().extract().path("id");

        upload(ESSEX, remedy, "b.txt", letter).then().statusCode(404);
        as(ESSEX, OFFICER)
                .get("/v1/remedies/" + remedy + "/evidence/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        as(KENT, OFFICER)
                .get("/v1/remedies/" + remedyOf(KENT) + "/evidence/" + id)
                .then()
                .statusCode(404);
        as(KENT, "auditor")
                .multiPart("file", "c.txt", letter)
                .post("/v1/remedies/" + remedy + "/evidence")
                .then()
                .statusCode(403);
        as(KENT, "portal")
                .get("/v1/remedies/" + remedy + "/evidence/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyWhoServesCallersCanChangeOrDeleteEvidence() throws SQLException {
        upload(KENT, remedyOf(KENT), "a.txt", "Dear Ms A".getBytes(StandardCharsets.UTF_8));

        for (String statement : new String[] {
            "update evidence set personal = null",
            "delete from evidence",
            "update evidence_chunk set number = number + 1",
            "delete from evidence_chunk",
            "update evidence_sending set recorded_by = 'x'",
            "delete from evidence_sending",
            "update remedy_entry set personal = null",
            "delete from remedy_entry"
        }) {
            try (Connection connection = LocalStack.shared().postgres().connect("remedies", "remedies_app")) {
                SQLException refused = assertThrows(
                        SQLException.class, () -> connection.createStatement().execute(statement), statement);
                assertEquals("42501", refused.getSQLState(), statement);
            }
        }
    }

    @Test
    void aFileOfTextIsHandedOutAsTextToStore() {
        String remedy = remedyOf(KENT);
        String page = "<html><script>alert(1)</script></html>";
        String id = upload(KENT, remedy, "page.html", page.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("text/plain"))
                .extract()
                .path("id");

        as(KENT, OFFICER)
                .get("/v1/remedies/" + remedy + "/evidence/" + id)
                .then()
                .header("Content-Type", startsWith("text/plain"))
                .header("Content-Disposition", startsWith("attachment"))
                .body(equalTo(page));
    }

    /** The test's usual client copies a body many times over to be able to log it. */
    private static HttpResponse<String> sendWithoutCopying(String role, String remedy, byte[] content)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request(role, remedy, "")
                                .header("Content-Type", "multipart/form-data; boundary=cut")
                                .POST(BodyPublishers.concat(
                                        BodyPublishers.ofString(FORM_HEAD),
                                        BodyPublishers.ofByteArray(content),
                                        BodyPublishers.ofString("\r\n--cut--\r\n")))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String sha256OfFetched(String remedy, String id) throws IOException, InterruptedException {
        MessageDigest digest = digest();
        HttpResponse<InputStream> fetched = HttpClient.newHttpClient()
                .send(request(OFFICER, remedy, "/" + id).build(), BodyHandlers.ofInputStream());
        try (InputStream content = fetched.body()) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static HttpRequest.Builder request(String role, String remedy, String rest) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/v1/remedies/" + remedy + "/evidence" + rest))
                .header(
                        "Authorization",
                        "Bearer " + LocalStack.shared().tokens().token(KENT, role));
    }

    /** Uploads whose transaction is open now. */
    private static long arriving() {
        return count(
                "select count(*) from pg_stat_activity where usename = 'remedies_app'"
                        + " and state = 'idle in transaction' and query like '%evidence_chunk%'",
                "");
    }

    private static long held(String remedy) {
        return count("select count(*) from evidence where remedy_id = ?::uuid", remedy);
    }

    private static long pieces(String evidence) {
        return count("select count(*) from evidence_chunk where evidence_id = ?::uuid", evidence);
    }

    private static byte[] head(String remedy, int length) {
        String token = LocalStack.shared().tokens().token(KENT, OFFICER);
        return ("POST /v1/remedies/" + remedy + "/evidence HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token
                        + "\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: " + length
                        + "\r\n\r\n" + FORM_HEAD)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String remedyOf(String council) {
        return recorded(
                        council,
                        decision(
                                newReference(), null, "\"2024-10-29\"", "{\"kind\": \"apology\", \"within\": \"P1M\"}"))
                .getString("remedies[0].id");
    }
}
