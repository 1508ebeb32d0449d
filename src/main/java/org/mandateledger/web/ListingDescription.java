package org.mandateledger.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.Listing;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the description says of listings: they are cut, and answered in other forms, by what stands in no endpoint. */
@Configuration
@ConditionalOnWebApplication
class ListingDescription {
    /** Every operation is named by its endpoint and what it does there. */
    @Bean
    OperationCustomizer parametersOfListings() {
        return (operation, method) -> {
            String endpoint = method.getBeanType().getSimpleName().replaceFirst("Endpoint$", "");
            String name = method.getMethod().getName();
            operation.setOperationId(Character.toLowerCase(endpoint.charAt(0))
                    + endpoint.substring(1)
                    + Character.toUpperCase(name.charAt(0))
                    + name.substring(1));
            if (Listing.class.isAssignableFrom(method.getMethod().getReturnType())) {
                cut(operation);
            }
            return operation;
        };
    }

    private static void cut(Operation operation) {
        ask(operation, "fields", "Only these fields of each item, separated by commas", ApiDescription.text());
        ask(operation, Forms.PARAMETER, "The form, where Accept does not say it", forms());
        if (operation.getParameters().stream().noneMatch(it -> it.getName().equals("limit"))) {
            ask(operation, "limit", "At most so many items; Link and X-Total-Count tell of the others", number(1));
            ask(operation, "offset", "So many items are passed over", number(0));
        }
    }

    private static void ask(Operation operation, String name, String description, Schema<?> schema) {
        operation.addParametersItem(
                new QueryParameter().name(name).description(description).schema(schema));
    }

    @Bean
    @Order(1)
    OpenApiCustomizer formsOfListings() {
        return api -> api.getPaths()
                .values()
                .forEach(path -> path.readOperations().stream()
                        .filter(ListingDescription::isListing)
                        .flatMap(operation ->
                                Optional.ofNullable(operation.getResponses().get("200")).stream())
                        .forEach(ListingDescription::inEveryForm));
    }

    private static boolean isListing(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(
                        it -> it.getName().equals(Forms.PARAMETER) && it.getIn().equals("query"));
    }

    private static void inEveryForm(ApiResponse response) {
        // An answer with free JSON in it stays without a description.
        MediaType answer = Optional.ofNullable(response.getContent()).stream()
                .flatMap(content -> content.values().stream())
                .findFirst()
                .orElseGet(() -> new MediaType().schema(new JsonSchema().types(Set.of("object"))));
        Content content = new Content();
        Forms.NAMED.forEach((name, form) -> content.addMediaType(
                form.getType() + "/" + form.getSubtype(),
                name.equals("json") ? answer : new MediaType().schema(ApiDescription.text())));
        response.setContent(content);
    }

    private static Schema<?> forms() {
        Schema<Object> schema = ApiDescription.text();
        Forms.NAMED.keySet().forEach(schema::addEnumItemObject);
        return schema;
    }

    private static Schema<?> number(int least) {
        return new JsonSchema().types(Set.of("integer")).minimum(BigDecimal.valueOf(least));
    }
}
