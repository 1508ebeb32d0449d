package org.mandateledger.exporting;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.Near;
import org.mandateledger.web.Questions;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
class ExportEndpoint {
    private final Questions questions;

    ExportEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** The ledger, or a part of it, in a form that others read. */
    @GetMapping("/api/v1/exports/{format}")
    @ApiResponse(responseCode = "200", description = "In the media type of the format")
    void export(
            @PathVariable String format,
            @ParameterObject Written written,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(Format.named(format), written, request, response);
    }

    /** The calendar again, under a name by which programs know one when they see it. */
    @GetMapping("/api/v1/calendar.ics")
    @ApiResponse(responseCode = "200", description = "iCalendar, RFC 5545")
    void calendar(@ParameterObject Written written, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(Format.ICS, written, request, response);
    }

    private void answer(Format format, Written written, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        checkParameters(request);
        Export export = questions.ask(
                written.query(
                        format,
                        questions.knownAt(written.knownAt()),
                        Optional.of(ServletUriComponentsBuilder.fromContextPath(request)
                                .build()
                                .toUriString())),
                Export.class);
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (format.isRead() ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(export.name())
                        .build()
                        .toString());
        export.whole().writeTo(response.getOutputStream());
    }

    /** A mistyped filter that is passed over would give everything. */
    private static void checkParameters(HttpServletRequest request) {
        List<String> known = Option.parameters();
        for (String name : new TreeSet<>(request.getParameterMap().keySet())) {
            if (!known.contains(name)) {
                throw new InvalidQuestion("there is no parameter '%s'%s; there are %s"
                        .formatted(name, Near.hint(name, known), String.join(", ", known)));
            }
        }
    }
}
