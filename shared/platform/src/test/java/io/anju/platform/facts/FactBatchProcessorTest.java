package io.anju.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.contract.EnterpriseFact;
import io.anju.contract.FactType;
import io.anju.platform.error.FailureClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactBatchProcessorTest {

  private final List<String> applied = new ArrayList<>();
  private final List<String> rejected = new ArrayList<>();
  private final FactBatchProcessor processor = new FactBatchProcessor(new TransientWhereIo());

  @Test
  void batch_is_applied_in_one_call() {
    apply("a", "b");
    assertThat(applied).containsExactly("a b");
    assertThat(rejected).isEmpty();
  }

  @Test
  void only_the_facts_that_cannot_be_applied_are_rejected() {
    apply("a", "poison", "b", "bug");
    assertThat(applied).containsExactly("a", "b");
    assertThat(rejected)
        .containsExactly(
            "poison: no such name", "bug: cannot be applied: IllegalArgumentException");
  }

  @Test
  void transient_failure_rejects_nothing_and_is_thrown_for_a_retry() {
    assertThatThrownBy(() -> apply("a", "unreachable")).isInstanceOf(UncheckedIOException.class);
    assertThat(rejected).isEmpty();
  }

  private void apply(String... names) {
    processor.apply(
        new Listener(),
        Stream.of(names)
            .map(name -> new EnterpriseFact(name, 1, name, null, null, Instant.EPOCH))
            .toList(),
        (fact, reason) -> rejected.add(fact.id() + ": " + reason));
  }

  private final class Listener implements FactListener<EnterpriseFact> {

    @Override
    public FactType type() {
      return FactType.ENTERPRISE;
    }

    @Override
    public String name() {
      return "test";
    }

    @Override
    public void apply(List<EnterpriseFact> facts) {
      for (var fact : facts) {
        switch (fact.name()) {
          case "poison" -> throw new PoisonFactException("no such name");
          case "bug" -> throw new IllegalArgumentException("secret");
          case "unreachable" -> throw new UncheckedIOException(new IOException());
          default -> {}
        }
      }
      applied.add(String.join(" ", facts.stream().map(EnterpriseFact::id).toList()));
    }
  }

  private static final class TransientWhereIo implements FailureClassifier {

    @Override
    public boolean isTransient(Exception failure) {
      return failure instanceof UncheckedIOException;
    }

    @Override
    public boolean isUnavailable(Exception failure) {
      return false;
    }
  }
}
