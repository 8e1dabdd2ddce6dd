package io.anju.residence.notification.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses are called for an enterprise: public ones over TLS, so that nobody makes the
 * registry call its own network.
 *
 * @param anywhere for a network of its own, and tests
 */
public record WebhookAddressPolicy(boolean anywhere) {

  private static final int MAX_LENGTH = 500;

  public boolean permits(String url) {
    if (url.length() > MAX_LENGTH) {
      return false;
    }
    try {
      var uri = URI.create(url);
      if (uri.getHost() == null || uri.getUserInfo() != null) {
        return false;
      }
      return anywhere
          ? "http".equals(uri.getScheme()) || "https".equals(uri.getScheme())
          : "https".equals(uri.getScheme()) && isPublic(uri.getHost());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static boolean isPublic(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host))
          .noneMatch(address ->
              address.isLoopbackAddress()
                  || address.isSiteLocalAddress()
                  || address.isLinkLocalAddress()
                  || address.isAnyLocalAddress()
                  || address.isMulticastAddress()
                  || isOfNoPublicNetwork(address.getAddress()));
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  /** Registries of special-purpose addresses (RFC 6890). */
  private static boolean isOfNoPublicNetwork(byte[] address) {
    int first = address[0] & 0xff;
    int second = address[1] & 0xff;
    if (address.length == 16) {
      // Public are 2000::/3 (RFC 4291) without 2002::/16, which leads to any IPv4 address.
      return first >> 5 != 1 || first == 0x20 && second == 0x02;
    }
    return first == 0
        || first >= 240
        // Shared by providers, whose own services stand there (RFC 6598).
        || first == 100 && second >> 6 == 1
        || first == 192 && second == 0 && address[2] == 0
        || first == 198 && second >> 1 == 9;
  }
}
