package org.mandateledger.web;

import org.mandateledger.format.AnswerJson;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers over the web are written as they are on the command line. */
@Configuration
class WebJson {
    @Bean
    JsonMapperBuilderCustomizer answers() {
        return AnswerJson::configure;
    }
}
