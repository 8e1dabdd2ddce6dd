package io.anju.platform.request.binding;

import static io.anju.platform.request.binding.BindingFixture.bind;
import static io.anju.platform.request.binding.BindingFixture.body;
import static io.anju.platform.request.binding.BindingFixture.errors;
import static io.anju.platform.request.binding.BindingFixture.schema;
import static io.anju.platform.request.binding.BindingFixture.schemas;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.platform.request.Body;
import io.anju.platform.request.CheckedBy;
import io.anju.platform.request.OneOrMany;
import io.anju.platform.request.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListBindingTest {

  record Note(String text, Optional<LocalDate> on) {}

  /** Handlers whose bodies are lists. */
  @SuppressWarnings("unused")
  private interface Handlers {
    void notes(@Body @Size(min = 1, max = 2) List<Note> body);

    void oneOrMore(@Body @Size(min = 1, max = 2) OneOrMany<Note> body);
  }

  private static final Parameter NOTES = body(Handlers.class, "notes");
  private static final Parameter ONE_OR_MORE = body(Handlers.class, "oneOrMore");

  @Test
  void unknown_field_alone_refuses_the_body() {
    assertThat(errors("{\"text\": \"a\", \"colour\": 1}", Note.class))
        .containsExactly("colour field-unknown {}");
  }

  @Test
  void list_body_is_bound_and_its_errors_are_named_by_index() {
    assertThat(bind("[{\"text\": \"a\"}]", NOTES))
        .isEqualTo(List.of(new Note("a", Optional.empty())));
    assertThat(errors("[{\"on\": \"soon\"}, 7]", NOTES))
        .containsExactly(
            "[0].text required {}", "[0].on not-a-date {}", "[1] wrong-type {expected=object}");
    assertThat(errors("[]", NOTES)).containsExactly(" too-few {min=1}");
    assertThat(errors("{}", NOTES)).containsExactly(" wrong-type {expected=array}");
  }

  @Test
  void one_or_many_is_bound_as_it_was_written() {
    var note = new Note("a", Optional.empty());
    assertThat(bind("{\"text\": \"a\"}", ONE_OR_MORE)).isEqualTo(new OneOrMany.One<>(note));
    assertThat(bind("[{\"text\": \"a\"}]", ONE_OR_MORE))
        .isEqualTo(new OneOrMany.Many<>(List.of(note)));
    assertThat(errors("{}", ONE_OR_MORE)).containsExactly("text required {}");
    assertThat(errors("[{}, {}, {}]", ONE_OR_MORE)).containsExactly(" too-many {max=2}");
    assertThat(errors("7", ONE_OR_MORE)).containsExactly(" wrong-type {expected=object}");
  }

  /** A number of even length. */
  @CheckedBy(Even.Length.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Even {
    int max() default 4;

    record Length() implements CheckedBy.Check<Even> {
      @Override
      public Checked<Integer> check(String text, Even details) {
        return text.length() % 2 == 0 && text.length() <= details.max()
            ? new Checked.Valid<>(
                Integer.valueOf(text), List.of(new ValidationError("short", Map.of())))
            : new Checked.Invalid<>(
                List.of(
                    new ValidationError("uneven", Map.of()),
                    new ValidationError(
                        "too-long", Map.of("max", Integer.toString(details.max())))));
      }
    }
  }

  record EvenCount(@Even(max = 2) int count) {}

  @Test
  void check_of_an_annotation_makes_the_value_and_its_warnings_refuse_nothing() {
    assertThat(bind("{\"count\": \"42\"}", EvenCount.class)).isEqualTo(new EvenCount(42));
    assertThat(errors("{\"count\": \"421\"}", EvenCount.class))
        .containsExactly("count uneven {}", "count too-long {max=2}");
    assertThat(errors("{}", EvenCount.class)).containsExactly("count required {}");
  }

  @Test
  void schemas_of_lists_have_their_limits() {
    assertThat(schema(NOTES).getMaxItems()).isEqualTo(2);
    assertThat(schema(ONE_OR_MORE).getOneOf()).hasSize(2);
    assertThat(schemas(NOTES)).containsOnlyKeys("Note");
  }
}
