package org.redress.platform.keys;

import java.io.IOException;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints a file of new keys: {@code MakeKeys [--key-service=URI] E10000016 E10000012 …}. With a key service's key the
 * keysets are encrypted with it; without, the file is as secret as the keys.
 */
public final class MakeKeys {
    private static final String KEY_SERVICE = "--key-service=";
    private static final String COUNCIL = "E\\d{8}";

    private MakeKeys() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err)
            throws IOException, GeneralSecurityException {
        List<String> councils = new ArrayList<>(arguments);
        Optional<String> keyService = councils.stream()
                .filter(argument -> argument.startsWith(KEY_SERVICE))
                .findFirst();
        keyService.ifPresent(councils::remove);
        if (councils.isEmpty() || !councils.stream().allMatch(council -> council.matches(COUNCIL))) {
            err.println("needed: [--key-service=URI] and the councils' GSS codes, such as E10000016");
            return 2;
        }
        CouncilKeys.register();
        out.println(KeyFile.make(councils, keyService.map(uri -> uri.substring(KEY_SERVICE.length())))
                .json());
        return 0;
    }
}
