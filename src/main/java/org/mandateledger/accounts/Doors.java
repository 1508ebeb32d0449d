package org.mandateledger.accounts;

import jakarta.servlet.http.HttpServletRequest;

/** Which scope opens what, by the address alone; what a change set holds is looked at where it is recorded. */
final class Doors {
    static final String HEALTH = "/actuator/health";

    private Doors() {}

    /** Those who look after the server ask without an account, and as often as they like. */
    static boolean isHealth(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }

    static Scope scope(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.endsWith("/corrections") || path.endsWith("/correct")) {
            return Scope.CORRECT;
        }
        return path.startsWith("/api/v1/events") || path.startsWith("/record") ? Scope.RECORD : Scope.ADMIN;
    }
}
