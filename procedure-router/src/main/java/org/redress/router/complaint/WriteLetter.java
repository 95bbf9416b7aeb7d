package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Councils;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.time.London;
import org.redress.router.codes.LetterKind;
import org.redress.router.letters.LetterFacts;
import org.redress.router.letters.Letters;

/** Writes a letter of a track as it stands today. Sending it is recorded as a step. */
@ApplicationScoped
class WriteLetter {
    private final CurrentCaller caller;
    private final Database database;
    private final CaseFiles files;
    private final Councils councils;
    private final Letters letters;
    private final Clock clock;

    WriteLetter(
            CurrentCaller caller, Database database, CaseFiles files, Councils councils, Letters letters, Clock clock) {
        this.caller = caller;
        this.database = database;
        this.files = files;
        this.councils = councils;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @param trackId null where the complaint has one track only, or one of the Children Act procedure
     * @param asPage HTML to be printed, else plain text
     */
    Uni<String> write(UUID complaintId, UUID trackId, LetterKind kind, boolean asPage) {
        String council = caller.get().council();
        return database.inCouncil(caller.access(), tx -> files.read(tx, complaintId))
                .map(found -> found.orElseThrow(() -> Problems.notFound("complaint")))
                .map(file -> {
                    TrackFile track = (trackId == null ? theTrack(file) : file.track(trackId))
                            .orElseThrow(() -> Problems.notFound("track"));
                    LetterFacts facts = new FactsForLetters(file, track)
                            .on(London.today(clock), councils.get(council).name());
                    return asPage ? letters.page(kind, council, facts) : letters.plain(kind, council, facts);
                });
    }

    private static Optional<TrackFile> theTrack(CaseFile file) {
        return file.childrenActTrack()
                .or(() -> file.tracks().size() == 1 ? file.tracks().stream().findFirst() : Optional.empty());
    }
}
