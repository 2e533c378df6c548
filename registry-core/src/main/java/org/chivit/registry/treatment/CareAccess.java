package org.chivit.registry.treatment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chivit.registry.code.Answer;
import org.chivit.registry.date.PartialDate;

/**
 * What care could be had beside surgery, radiotherapy and chemotherapy, and why some was not.
 *
 * @param palliativeCare when the child was enrolled in palliative care
 * @param radiotherapyUnavailable whether radiotherapy was planned and could not be had
 * @param reasonsNotTreated why the treatment that the tumor called for was not given, each once, in
 *     the order of {@link ReasonNotTreated}
 * @param support what the family was helped with
 */
public record CareAccess(
    Optional<PartialDate> palliativeCare,
    Answer radiotherapyUnavailable,
    List<ReasonNotTreated> reasonsNotTreated,
    CareSupport support) {

  /** Nothing recorded. */
  public static final CareAccess UNKNOWN =
      new CareAccess(Optional.empty(), Answer.UNKNOWN, List.of(), CareSupport.UNKNOWN);

  /** Brings the reasons into their order. */
  public CareAccess {
    Objects.requireNonNull(palliativeCare, "palliativeCare");
    Objects.requireNonNull(radiotherapyUnavailable, "radiotherapyUnavailable");
    Objects.requireNonNull(support, "support");
    reasonsNotTreated = reasonsNotTreated.stream().distinct().sorted().toList();
  }
}
