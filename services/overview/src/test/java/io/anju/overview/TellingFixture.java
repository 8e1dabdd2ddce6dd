package io.anju.overview;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.overview.FactsFixture.Sealing;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.keys.PersonalFields;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.kafka.core.KafkaTemplate;

/** Tells facts as the other services do. */
public record TellingFixture(KafkaTemplate<String, byte[]> kafka, FactCodec codec, PersonalFields fields) {

  public Sealing sealing() {
    return fields::encrypt;
  }

  /** Returns when the broker has them; the {@code Anju-Seen} that a client would have got. */
  public String tell(Fact... facts) {
    tell(Arrays.asList(facts));
    return String.join(",", Arrays.stream(facts).map(TellingFixture::seen).toList());
  }

  public void tell(List<? extends Fact> facts) {
    CompletableFuture.allOf(facts.stream().map(fact -> kafka.send(codec.record(codec.encode(fact)))).toArray(CompletableFuture[]::new)).join();
  }

  public static String seen(Fact fact) {
    String text = FactType.of(fact).topic() + "/" + fact.version() + "/" + fact.id();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
