package io.anju.gateway.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Sends assets as the build compressed them, in Brotli to whoever takes it. Spring goes by the
 * order of the request, and every browser names gzip first.
 */
final class BrotliFirstResolver extends EncodedResourceResolver {

  private static final String BROTLI = "br";
  private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(?:\\.0*)?$");

  @Override
  protected @Nullable Resource resolveResourceInternal(
      @Nullable HttpServletRequest request,
      String path,
      List<? extends Resource> locations,
      ResourceResolverChain chain) {
    return super.resolveResourceInternal(
        request == null ? null : new BrotliFirst(request), path, locations, chain);
  }

  private static final class BrotliFirst extends HttpServletRequestWrapper {

    BrotliFirst(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      var value = super.getHeader(name);
      return value != null && HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name)
          ? Arrays.stream(value.split(","))
              .map(String::strip)
              .filter(coding -> !REFUSED.matcher(coding).find())
              .sorted(Comparator.comparing(coding -> !coding.startsWith(BROTLI)))
              .collect(Collectors.joining(", "))
          : value;
    }
  }
}
