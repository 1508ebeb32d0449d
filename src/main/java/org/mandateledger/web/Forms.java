package org.mandateledger.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The forms in which a listing is answered: as Accept says, or the parameter {@code format}, for links. */
@Configuration
@ConditionalOnWebApplication
class Forms implements WebMvcConfigurer {
    static final String PARAMETER = "format";
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");
    static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private static final ContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    private final ListingPage page;
    private final TimeTravel times;

    Forms(ListingPage page, TimeTravel times) {
        this.page = page;
        this.times = times;
    }

    /** By the names that {@code format} knows them by. */
    static final Map<String, MediaType> NAMED = named();

    private static Map<String, MediaType> named() {
        Map<String, MediaType> forms = new LinkedHashMap<>();
        forms.put("json", MediaType.APPLICATION_JSON);
        forms.put("csv", CSV);
        forms.put("ndjson", NDJSON);
        forms.put("html", HTML);
        return forms;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(Forms::wanted));
    }

    /** A name that is none of these leaves it to Accept: other answers have forms of their own. */
    private static List<MediaType> wanted(NativeWebRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .map(NAMED::get)
                .map(List::of)
                .orElseGet(() -> accepted(request));
    }

    private static List<MediaType> accepted(NativeWebRequest request) {
        try {
            return ACCEPT.resolveMediaTypes(request);
        } catch (HttpMediaTypeNotAcceptableException _) {
            // One that cannot be read says nothing of what is wanted.
            return ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(times).addPathPatterns(Addresses.ROOT + "**");
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new ListingConverter(page));
    }
}
