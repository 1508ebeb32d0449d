package org.mandateledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Selection;
import org.mandateledger.asking.Shown;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Cuts every listing to the {@code fields}, {@code limit} and {@code offset} of the request, in whatever form it is answered. */
@RestControllerAdvice
class Listings implements ResponseBodyAdvice<Object> {
    static final String TOTAL = "X-Total-Count";

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType form,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof Listing listing)) {
            return body;
        }
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        Optional.ofNullable(asked.getParameter(Forms.PARAMETER))
                .filter(named -> !Forms.NAMED.containsKey(named))
                .ifPresent(named -> {
                    throw new NoSuchForm(named);
                });
        return form(shown(listing, asked, response.getHeaders()), converter);
    }

    /** Any other converter, one for YAML say, takes the answer as an object. */
    private static Object form(Shown shown, Class<?> converter) {
        return converter == ListingConverter.class ? shown : shown.whole();
    }

    private static Shown shown(Listing listing, HttpServletRequest asked, HttpHeaders headers) {
        List<String> fields = Selection.fields(Optional.ofNullable(asked.getParameter("fields")));
        if (listing.paged()) {
            return new Selection(fields, 0, Optional.empty()).of(listing);
        }
        Selection wanted = new Selection(fields, number("offset", asked).orElse(0), number("limit", asked));
        Shown shown = wanted.of(listing);
        headers.set(TOTAL, Integer.toString(shown.total()));
        wanted.limit().ifPresent(limit -> neighbours(wanted.offset(), limit, shown.total(), asked, headers));
        return shown;
    }

    private static void neighbours(int offset, int limit, int total, HttpServletRequest request, HttpHeaders headers) {
        Addresses addresses = Addresses.of(request);
        if (offset > 0) {
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"prev\"".formatted(addresses.page(Math.max(0, offset - limit))));
        }
        if ((long) offset + limit < total) {
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(addresses.page(offset + limit)));
        }
    }

    private static Optional<Integer> number(String name, HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(name)).map(written -> {
            try {
                return Integer.parseInt(written);
            } catch (NumberFormatException _) {
                throw new InvalidQuestion("%s: '%s' is no whole number".formatted(name, written));
            }
        });
    }
}
