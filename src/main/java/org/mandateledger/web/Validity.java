package org.mandateledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.format.Sha256;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;

/**
 * Whether what somebody has kept is still what would be answered: the ledger, the address, the form and the program say
 * all of it.
 *
 * @param etag weak, for it speaks of the answer and not of its bytes; the server sends those compressed or not
 */
public record Validity(String etag) {
    private static final String PROGRAM = program();

    public static Validity of(HttpServletRequest request, Head head, String edition) {
        String said = String.join(
                "\n",
                PROGRAM,
                head.hash(),
                edition,
                String.join(" ", head.setAside()),
                request.getRequestURI(),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse(""));
        return new Validity("W/\"%s\""
                .formatted(Sha256.hex(said.getBytes(StandardCharsets.UTF_8)).substring(0, 32)));
    }

    /** Whether the request has it already. */
    public boolean holds(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(header -> ETag.parse(header).stream())
                .anyMatch(it -> it.isWildcard()
                        || it.formattedTag().replaceFirst("^(?!W/)", "W/").equals(etag));
    }

    /** The version, and when it was built: between releases the version stays the same. */
    private static String program() {
        String version = Optional.ofNullable(Validity.class.getPackage().getImplementationVersion())
                .orElse("");
        long built = Optional.ofNullable(Validity.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(it -> new File(URI.create(it.toString())).lastModified())
                .orElse(0L);
        return version + " " + built;
    }
}
