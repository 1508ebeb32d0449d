package org.mandateledger.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the OpenAPI description says beyond the endpoints themselves. */
@Configuration
@ConditionalOnWebApplication
class ApiDescription {
    static {
        // Free JSON is described as an object, not by the methods of the class that holds it.
        SpringDocUtils.getConfig().replaceWithClass(ObjectNode.class, Object.class);
        SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Mandate Ledger")
                        .version("1")
                        .description(
                                "The bitemporal history of peace operations. Every question takes knownAt, the"
                                        + " instant as of whose knowledge it is answered; without it, as the ledger stands now.")
                        .license(new License().name("CC BY 4.0 for the data, Apache-2.0 for the program")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A maintainer's token; only writes need one")));
    }
}
