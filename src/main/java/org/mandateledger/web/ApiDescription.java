package org.mandateledger.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.Listing;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
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
    private static final String FORMAT = "format";
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
                        if (isListing(operation)) {
                            Optional.ofNullable(operation.getResponses().get("200"))
                                    .ifPresent(ApiDescription::inEveryForm);
                        }
                        operation.getResponses().addApiResponse("default", problemResponse());
                        if (method == PathItem.HttpMethod.POST) {
                            operation.addSecurityItem(new SecurityRequirement().addList("token"));
                        }
                    }));
        };
    }

    /** A listing is cut and answered in other forms by what stands in no endpoint of its own. */
    @Bean
    OperationCustomizer formsOfListings() {
        return (operation, method) -> {
            if (!Listing.class.isAssignableFrom(method.getMethod().getReturnType())) {
                return operation;
            }
            ask(
                    operation,
                    "fields",
                    "Only these fields of each item, separated by commas",
                    new JsonSchema().types(TEXT));
            ask(operation, FORMAT, "The form, where Accept does not say it", forms());
            if (operation.getParameters().stream().noneMatch(it -> it.getName().equals("limit"))) {
                ask(operation, "limit", "At most so many items; Link and X-Total-Count tell of the others", number(1));
                ask(operation, "offset", "So many items are passed over", number(0));
            }
            return operation;
        };
    }

    private static boolean isListing(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(it -> it.getName().equals(FORMAT));
    }

    private static void inEveryForm(ApiResponse response) {
        Content content = Optional.ofNullable(response.getContent()).orElseGet(Content::new);
        // An answer with free JSON in it stays without a description.
        MediaType answer = content.values().stream()
                .findFirst()
                .orElseGet(() -> new MediaType().schema(new JsonSchema().types(Set.of("object"))));
        content.clear();
        response.setContent(content);
        Forms.NAMED.forEach((name, form) -> content.addMediaType(
                form.getType() + "/" + form.getSubtype(),
                name.equals("json") ? answer : new MediaType().schema(text())));
    }

    private static void ask(Operation operation, String name, String description, Schema<?> schema) {
        operation.addParametersItem(
                new QueryParameter().name(name).description(description).schema(schema));
    }

    private static Schema<?> forms() {
        Schema<Object> schema = new JsonSchema().types(TEXT);
        Forms.NAMED.keySet().forEach(schema::addEnumItemObject);
        return schema;
    }

    private static Schema<?> number(int least) {
        return new JsonSchema().types(Set.of("integer")).minimum(BigDecimal.valueOf(least));
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

    private static Schema<?> text() {
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
