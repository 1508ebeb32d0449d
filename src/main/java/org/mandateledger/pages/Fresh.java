package org.mandateledger.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.web.Validity;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A page is asked for again each time, and costs little where nothing was recorded since. Those for maintainers are not kept. */
@Configuration
@ConditionalOnWebApplication
class Fresh implements WebMvcConfigurer, HandlerInterceptor {
    private final LedgerSource ledger;

    Fresh(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HttpMethod.GET.matches(request.getMethod()) || !isPage(handler)) {
            return true;
        }
        // Every page shows where the latest knowledge stands, whichever it is about.
        Validity validity = Validity.of(request, Head.of(ledger.current().now()), ledger.edition());
        response.setHeader(HttpHeaders.ETAG, validity.etag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (validity.holds(request)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return false;
        }
        return true;
    }

    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith(Fresh.class.getPackageName())
                && !method.hasMethodAnnotation(ResponseBody.class)
                && !method.getBeanType().isAnnotationPresent(ForMaintainers.class);
    }
}
