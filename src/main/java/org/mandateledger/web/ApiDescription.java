package org.mandateledger.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
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
    private static final Set<String> TEXT = Set.of("string");

    static {
        // Free JSON is described as an object, not by the methods of the class that holds it.
        SpringDocUtils.getConfig().replaceWithClass(ObjectNode.class, Object.class);
        SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
    }

    /** Every operation may end in a problem detail; those that write need a token. */
    @Bean
    OpenApiCustomizer problemsAndTokens() {
        return api -> {
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths()
                    .values()
                    .forEach(path -> path.readOperationsMap().forEach((method, operation) -> {
                        operation.getResponses().addApiResponse("default", problemResponse());
                        if (method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD) {
                            operation.addSecurityItem(new SecurityRequirement().addList("token"));
                        }
                    }));
        };
    }

    private static Schema<?> problem() {
        return new JsonSchema()
                .types(Set.of("object"))
                .description("RFC 9457. A refused change set lists the rules that it breaks as violations.")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", new JsonSchema().types(Set.of("integer")))
                .addProperty("detail", text())
                .addProperty("instance", text());
    }

    static Schema<Object> text() {
        return new JsonSchema().types(TEXT);
    }

    private static ApiResponse problemResponse() {
        return new ApiResponse()
                .description("What is wrong, and what to do about it")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new JsonSchema().$ref("#/components/schemas/Problem"))));
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
