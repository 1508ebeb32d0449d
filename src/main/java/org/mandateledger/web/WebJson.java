package org.mandateledger.web;

import org.mandateledger.format.AnswerJson;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;

/** Answers over the web are written as they are on the command line, and bodies read as strictly as files. */
@Configuration
class WebJson {
    @Bean
    JsonMapperBuilderCustomizer answers() {
        return builder -> AnswerJson.configure(builder).enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    }
}
