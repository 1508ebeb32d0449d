package org.mandateledger.recording;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mandateledger.comparing.Preview;

/** Marks an endpoint that records, or tries out, a change set: what it answers with. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "Tried out with dryRun: what would change. Nothing was recorded",
        content = @Content(schema = @Schema(implementation = Preview.class)))
@ApiResponse(
        responseCode = "201",
        description = "Recorded, and every question from now on is answered with it",
        content = @Content(schema = @Schema(implementation = Outcome.Recorded.class)))
public @interface Writes {}
