package org.redress.router.complaint;

import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.json.StoredJson;
import org.redress.platform.keys.DataKey;

/**
 * Opens and seals what is personal in the file of one complaint. Once erased, nothing opens and nothing can be sealed.
 *
 * @param erasedOn null while it is there
 */
record CaseKey(Optional<DataKey> key, LocalDate erasedOn) {

    boolean isErased() {
        return key.isEmpty();
    }

    Buffer seal(String text, String column, UUID row) {
        return key.map(one -> one.seal(text, column, row)).orElse(null);
    }

    String unseal(Buffer sealed, String column, UUID row) {
        return key.map(one -> one.unseal(sealed, column, row)).orElse(null);
    }

    <T> T unseal(Buffer sealed, String column, UUID row, Class<T> shape, StoredJson json) {
        String text = unseal(sealed, column, row);
        return text == null ? null : json.read(text, shape);
    }
}
