package org.mandateledger.citing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.mandateledger.operation.Label;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The forms of citations, by the names under which {@code format} asks for them. */
@Configuration
@ConditionalOnWebApplication
class CitationForms implements WebMvcConfigurer {
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.mediaTypes(Arrays.stream(Style.values())
                .collect(Collectors.toMap(Label::of, style -> MediaType.parseMediaType(style.mediaType()))));
    }
}
