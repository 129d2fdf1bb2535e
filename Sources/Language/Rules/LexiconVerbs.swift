extension Lexicon {
  /// Verbs in the base form, for "could you ...", "please ..." and bare imperatives.
  static let verbs = words(
    """
    accept access account add address adjust adopt advise agree align allow analyze announce answer apply
    appoint appreciate approach approve arrange ask assemble assess assign assist attach attend authorize
    avoid back backdate bake balance be bear bill block book borrow bother bounce break brief bring browse
    build buy calculate call calm cancel care carry catch change charge chase check choose clarify clean
    clear click close coach collect come comment communicate compare compile complete compose conduct
    confirm connect consider consult contact continue contribute convert cook coordinate copy correct
    count cover create cut deal decide decline define delay delegate delete deliver deploy describe design
    determine develop dial dig direct discuss display dispute distribute do document donate double
    download draft draw drive drop edit elaborate email encourage end endorse enjoy enroll ensure enter
    escalate establish estimate evaluate examine exchange excuse execute expand expect expedite explain
    explore export express extend fax feed feel fetch figure file fill finalize find finish fix flag focus
    follow forget forgive format forward free gather get give go grab grant guess guide hand handle hang
    have head hear help hide hire hold hop host hurry identify ignore imagine implement import include
    incorporate increase indicate inform initiate input insert inspect install instruct introduce invest
    investigate invite invoice issue join jot jump keep kick kill know label last lead learn leave lend
    let limit link list listen load locate lock log look lose lower mail maintain make manage map mark
    match measure meet mention mentor merge message mind miss modify monitor move name negotiate note
    notice notify obtain offer omit open order organize outline overnight own pack page park participate
    pass paste pause pay permit phone pick ping place plan play plug point populate post postpone practice
    prepare present prevent print prioritize proceed process produce promise promote proof proofread
    propose protect prove provide publish pull purchase push put query question quit quote raise rate
    reach read realize rebook recall receive recheck recommend reconcile reconsider record reduce refer
    reference reflect refrain refresh refund register reimburse reject relax relay release remember remind
    remove rename rent reorder repeat replace reply report represent request reschedule research resend
    reserve reset resolve respond rest restart restore restrict resubmit rethink return reveal review
    revise revisit rewrite ring roll run save say scan schedule search secure see select sell send
    separate serve set settle setup shadow share ship shoot shop show shut sign sit skip sleep slow solve
    sort source speak specify spell spend split spread stand start state stay step stick stop store stress
    structure study submit suggest summarize supervise supply support suspend swap switch sync take talk
    teach tell terminate test text thank think throw tidy tie train transfer translate transport travel
    treat trim try turn type understand undertake update upgrade upload urge use utilize validate verify
    view visit volunteer vote wait wake walk warn wash watch water weigh wire withdraw witness wonder work
    worry wrap write
    """)
}
