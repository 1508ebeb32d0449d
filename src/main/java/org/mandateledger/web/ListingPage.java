package org.mandateledger.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mandateledger.asking.Shown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A listing as a page for a browser: its rows, and where the same answer is to be had in other forms. */
@Component
final class ListingPage {
    private final ITemplateEngine templates;
    private final ObjectProvider<ResourceUrlProvider> resources;

    ListingPage(ITemplateEngine templates, ObjectProvider<ResourceUrlProvider> resources) {
        this.templates = templates;
        this.resources = resources;
    }

    String html(Shown shown) {
        ServletUriComponentsBuilder request = ServletUriComponentsBuilder.fromCurrentRequest();
        Map<String, String> forms = new LinkedHashMap<>();
        Forms.NAMED.keySet().stream()
                .filter(form -> !form.equals("html"))
                .forEach(form -> forms.put(
                        form, Addresses.relative(request.cloneBuilder().replaceQueryParam("format", form))));
        Context context = new Context(Locale.ENGLISH);
        context.setVariable("address", Addresses.relative(request.cloneBuilder().replaceQueryParam("format")));
        context.setVariable("forms", forms);
        context.setVariable("sheet", resources.getObject().getForLookupPath("/listing.css"));
        context.setVariable("table", shown.brief().get());
        context.setVariable("here", shown.items().size());
        context.setVariable("total", shown.total());
        return templates.process("listing", context);
    }
}
