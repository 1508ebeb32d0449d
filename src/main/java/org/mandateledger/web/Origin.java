package org.mandateledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from: an address, or with IPv6 the network of 64 bits that one household has. */
public final class Origin {
    private Origin() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    public static String of(String address) {
        try {
            return InetAddress.ofLiteral(address.replaceAll("[\\[\\]]", "")) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) + "::"
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
