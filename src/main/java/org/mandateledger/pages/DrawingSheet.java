package org.mandateledger.pages;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mandateledger.drawing.Drawings;
import org.mandateledger.format.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The style sheet of the drawings, as their renderer writes it, under an address that changes when it does. */
@Hidden
@Controller
class DrawingSheet {
    private static final byte[] SHEET = Drawings.sheet().getBytes(StandardCharsets.UTF_8);

    static final String ADDRESS = "/drawings.css?" + Sha256.hex(SHEET).substring(0, 12);

    @GetMapping("/drawings.css")
    @ResponseBody
    ResponseEntity<byte[]> sheet() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .body(SHEET);
    }
}
