package org.mandateledger.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told to refuse. */
final class SafeHeaders {
    private SafeHeaders() {}

    static void of(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(SafeHeaders::policy)
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        it -> it.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
    }

    /** Nothing from elsewhere, nothing inline; the library that shows the API's description styles itself, as do drawings. */
    private static void policy(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getRequestURI();
        boolean stylesItself =
                asked.startsWith("/swagger-ui") || asked.endsWith(".svg") || asked.equals("/api/v1/exports/svg");
        String styles = stylesItself ? "'self' 'unsafe-inline'" : "'self'";
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src " + styles + "; img-src 'self' data:;"
                        + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    }
}
