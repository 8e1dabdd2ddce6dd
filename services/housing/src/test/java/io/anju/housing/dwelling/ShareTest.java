package io.anju.housing.dwelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.codes.validation.Checked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  private static Owner owner(String letter, String share) {
    return new Owner(
        Optional.of(new PersonId(letter.repeat(26))),
        Optional.empty(),
        Optional.ofNullable(share).flatMap(text -> Share.check(text).value()));
  }

  private static List<String> errorsOf(Owner... owners) {
    return OwnershipRules.validate(List.of(owners)).stream()
        .map(error -> error.field() + " " + error.error().code())
        .toList();
  }

  @Test
  void three_thirds_sum_to_a_whole() {
    var third = new Share(1, 3);
    assertThat(Share.sumToWhole(List.of(third, third, third))).isTrue();
    assertThat(Share.sumToWhole(List.of(third, third))).isFalse();
    assertThat(Share.sumToWhole(List.of(new Share(1, 2), new Share(1, 3), new Share(1, 6))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2/1", "0/3", "1/0", "1", "33%", "1/3/3", "-1/3", "a/b"})
  void invalid_fraction_is_rejected(String text) {
    assertThat(Share.check(text)).isInstanceOf(Checked.Invalid.class);
  }

  @Test
  void owners_hold_all_by_shares_or_all_jointly_without_duplicates() {
    assertThat(errorsOf(owner("a", null), owner("b", null))).isEmpty();
    assertThat(errorsOf(owner("a", "1/2"), owner("b", "1/2"))).isEmpty();
    assertThat(errorsOf(owner("a", "1/2"), owner("b", null)))
        .containsExactly("owners shares-incomplete");
    assertThat(errorsOf(owner("a", "1/2"), owner("b", "1/3")))
        .containsExactly("owners shares-sum-not-one");
    assertThat(errorsOf(owner("a", "1/2"), owner("a", "1/2")))
        .containsExactly("owners[1] duplicate");
  }
}
