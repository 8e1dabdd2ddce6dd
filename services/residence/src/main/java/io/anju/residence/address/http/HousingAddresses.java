package io.anju.residence.address.http;

import io.anju.codes.DwellingCode;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.keys.ServiceCalls;
import io.anju.residence.address.AddressReading;
import io.anju.residence.address.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the housing service for up to 1,000 addresses at a time; waits no longer than 30 seconds.
 */
final class HousingAddresses implements Addresses {

  private static final String PATH = "/internal/addresses";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int MAX_TEXTS = 1_000;
  private static final int OK = 200;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI housing;
  private final ServiceCalls calls;
  private final JsonMapper json;

  HousingAddresses(URI housing, ServiceCalls calls, JsonMapper json) {
    this.housing = housing;
    this.calls = calls;
    this.json = json;
  }

  /** The answer for one text. */
  record ReadAddress(String category, List<ReadCandidate> candidates) {

    AddressReading toDomain() {
      if (category.equals("EXACT") && candidates.size() == 1) {
        var dwelling = candidates.getFirst().toDomain().dwelling();
        if (dwelling.isPresent()) {
          return new AddressReading.Exact(dwelling.get());
        }
      }
      return candidates.isEmpty()
          ? new AddressReading.Unknown()
          : new AddressReading.Unclear(candidates.stream().map(ReadCandidate::toDomain).toList());
    }
  }

  /** A building, or a dwelling of it. */
  record ReadCandidate(@Nullable String dwellingCode, String address) {

    AddressReading.Candidate toDomain() {
      return new AddressReading.Candidate(
          Optional.ofNullable(dwellingCode).map(DwellingCode::new), address);
    }
  }

  @Override
  public Map<String, AddressReading> read(Collection<String> texts) {
    var distinct = texts.stream().distinct().toList();
    var readings = new HashMap<String, AddressReading>();
    for (int from = 0; from < distinct.size(); from += MAX_TEXTS) {
      var part = distinct.subList(from, Math.min(distinct.size(), from + MAX_TEXTS));
      var answers = ask(part);
      for (int i = 0; i < part.size(); i++) {
        readings.put(part.get(i), answers.get(i).toDomain());
      }
    }
    return readings;
  }

  private List<ReadAddress> ask(List<String> texts) {
    try {
      var response =
          http.send(
              HttpRequest.newBuilder(housing.resolve(PATH))
                  .timeout(TIMEOUT)
                  .header("Content-Type", "application/json")
                  .header(ServiceCalls.HEADER, calls.proof(PATH))
                  .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(texts)))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != OK) {
        throw new RegistryException(PlatformError.UNAVAILABLE);
      }
      List<ReadAddress> answers = json.readValue(response.body(), new TypeReference<>() {});
      if (answers.size() != texts.size()) {
        throw new RegistryException(PlatformError.UNAVAILABLE);
      }
      return answers;
    } catch (IOException unreachable) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
  }
}
