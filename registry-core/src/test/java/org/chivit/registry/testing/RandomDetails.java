package org.chivit.registry.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.chivit.registry.code.Answer;
import org.chivit.registry.date.PartialDate;
import org.chivit.registry.outcome.CauseOfDeath;
import org.chivit.registry.outcome.OutcomeEvent;
import org.chivit.registry.outcome.RelapseSite;
import org.chivit.registry.pathway.PathwayHistory;
import org.chivit.registry.pathway.ReasonForDelay;
import org.chivit.registry.pathway.RecallSource;
import org.chivit.registry.presentation.Anaplasia;
import org.chivit.registry.presentation.BrafStatus;
import org.chivit.registry.presentation.CerebrospinalFluid;
import org.chivit.registry.presentation.ChangStage;
import org.chivit.registry.presentation.DiseaseExtent;
import org.chivit.registry.presentation.LaboratoryValues;
import org.chivit.registry.presentation.MetastasisSite;
import org.chivit.registry.presentation.MycnStatus;
import org.chivit.registry.presentation.NeuroblastomaHistology;
import org.chivit.registry.presentation.Nutrition;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.presentation.PretextGroup;
import org.chivit.registry.presentation.TumorBiology;
import org.chivit.registry.staging.StageAssessment;
import org.chivit.registry.staging.StageBasis;
import org.chivit.registry.treatment.CareAccess;
import org.chivit.registry.treatment.CareSupport;
import org.chivit.registry.treatment.ChemotherapyDelivery;
import org.chivit.registry.treatment.ChemotherapyPhase;
import org.chivit.registry.treatment.ClavienDindo;
import org.chivit.registry.treatment.RadiotherapyDelivery;
import org.chivit.registry.treatment.RadiotherapyTechnique;
import org.chivit.registry.treatment.ReasonNotTreated;
import org.chivit.registry.treatment.ResectionExtent;
import org.chivit.registry.treatment.StopReason;
import org.chivit.registry.treatment.Surgery;
import org.chivit.registry.treatment.SurgeryIntent;
import org.chivit.registry.treatment.SurgeryTiming;
import org.chivit.registry.treatment.SurgicalFindings;
import org.chivit.registry.treatment.SurgicalTeam;

/**
 * The parts of a case that are seldom all there, in every shape that the records allow, sensible or
 * not; the same for each seed.
 */
public final class RandomDetails {

  private final Random random;
  private final Supplier<String> text;
  private final Supplier<PartialDate> date;

  /**
   * Parts made of these.
   *
   * @param random decides
   * @param text makes free texts
   * @param date makes dates
   */
  public RandomDetails(Random random, Supplier<String> text, Supplier<PartialDate> date) {
    this.random = random;
    this.text = text;
    this.date = date;
  }

  public Presentation presentation() {
    return new Presentation(
        extent(),
        number(1, 300),
        number(1, Presentation.HIGHEST_GRADE),
        any(Answer.class),
        new LaboratoryValues(
            decimal(0),
            decimal(0),
            decimal(0),
            decimal(0),
            new CerebrospinalFluid(number(0, 500), any(Answer.class), any(Answer.class))),
        new TumorBiology(
            any(MycnStatus.class),
            any(NeuroblastomaHistology.class),
            any(Anaplasia.class),
            any(Answer.class),
            any(Answer.class),
            any(Answer.class),
            any(Answer.class),
            any(BrafStatus.class)),
        new Nutrition(maybe(date), decimal(1), decimal(1), decimal(1), decimal(1)));
  }

  private DiseaseExtent extent() {
    Answer metastasis = any(Answer.class);
    return new DiseaseExtent(
        Answer.UNKNOWN,
        number(0, 20),
        metastasis,
        metastasis == Answer.NO ? List.of() : some(MetastasisSite.class),
        maybe(() -> any(PretextGroup.class)),
        maybe(() -> any(ChangStage.class)));
  }

  public StageAssessment assessment() {
    return new StageAssessment(
        any(StageBasis.class), any(Answer.class), maybe(date), maybe(() -> "III"));
  }

  public PathwayHistory history() {
    return new PathwayHistory(
        any(RecallSource.class),
        maybe(text),
        number(0, 9),
        any(Answer.class),
        some(ReasonForDelay.class));
  }

  public CareAccess access() {
    return new CareAccess(
        maybe(date),
        any(Answer.class),
        some(ReasonNotTreated.class),
        new CareSupport(any(Answer.class), any(Answer.class), any(Answer.class)));
  }

  public Surgery surgery() {
    OptionalInt sampled = number(0, 9);
    return new Surgery(
        date.get(),
        maybe(text),
        any(SurgeryIntent.class),
        maybe(() -> any(ResectionExtent.class)),
        maybe(text),
        any(SurgeryTiming.class),
        any(SurgicalTeam.class),
        new SurgicalFindings(
            any(Answer.class),
            sampled,
            number(0, sampled.orElse(9)),
            maybe(() -> any(ClavienDindo.class))));
  }

  public RadiotherapyDelivery radiotherapyDelivery() {
    return new RadiotherapyDelivery(
        any(RadiotherapyTechnique.class), maybe(text), maybe(() -> any(StopReason.class)));
  }

  public ChemotherapyDelivery chemotherapyDelivery() {
    return new ChemotherapyDelivery(
        maybe(() -> any(ChemotherapyPhase.class)),
        number(0, ChemotherapyDelivery.WHOLE),
        any(Answer.class),
        maybe(() -> any(StopReason.class)));
  }

  public OutcomeEvent relapse() {
    return new OutcomeEvent.Relapse(date.get(), any(RelapseSite.class));
  }

  public OutcomeEvent death() {
    return new OutcomeEvent.Death(date.get(), any(CauseOfDeath.class), maybe(text));
  }

  private OptionalInt number(int from, int to) {
    return random.nextBoolean()
        ? OptionalInt.of(from + random.nextInt(to - from + 1))
        : OptionalInt.empty();
  }

  private Optional<BigDecimal> decimal(int least) {
    return maybe(() -> BigDecimal.valueOf(least + random.nextInt(99_999), random.nextInt(4)));
  }

  private <E extends Enum<E>> List<E> some(Class<E> type) {
    List<E> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(any(type));
    }
    return values;
  }

  private <T> Optional<T> maybe(Supplier<? extends T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] values = type.getEnumConstants();
    return values[random.nextInt(values.length)];
  }
}
