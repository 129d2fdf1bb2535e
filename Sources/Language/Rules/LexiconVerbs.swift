extension Lexicon {
  /// Verbs in the base form, for "could you ...", "please ..." and bare imperatives.
  static let verbs = words(
    """
    accept access account add address adjust adopt advise agree align allow analyze announce answer
    apply appoint appreciate approach approve arrange ask assemble assess assign assist attach attend
    audit authorize avoid babysit back backdate bake balance be bear bill block book borrow bother
    bounce break brief bring browse build buy calculate call calm cancel care carry catch cater chair
    change chaperone charge charm chase check choose clarify clean clear click close coach collate
    collect come comment communicate compare compile complete compose conduct confirm connect consider
    consult contact continue contribute convert cook coordinate copy correct count cover create
    cut date deal decant decide decline define delay delegate delete deliver deploy describe design
    determine develop dial dig direct discuss display dispute distribute do document donate double
    download draft draw dress drive drop edit elaborate email encourage end endorse enjoy enroll
    ensure enter escalate establish estimate evaluate examine exchange excuse execute expand expect
    expedite explain explore export express extend fax feed feel fetch figure file fill finalize
    find finish fix flag focus fold follow forget forgive format forward frame free gather get give
    glue go grab grant guess guide hand handle hang have head hear help hide hire hold hop host hurry
    identify ignore imagine implement import include incorporate increase indicate inform initiate input
    insert inspect install instruct interview introduce invest investigate invite invoice iron issue
    join jot jump keep kick kill knit know label last lead learn leave lend let limit link list listen
    load locate lock lodge log look lose lower mail maintain make manage map mark match measure meet
    mention mentor merge message mind miss modify monitor move mow name negotiate note notice notify
    obtain offer omit open order organize outline overnight own pack page paint park participate pass
    paste pause pay peel permit phone pick ping place plan plant play plug point populate post postdate
    postpone practice prepare present prevent print prioritize proceed process produce promise promote
    proof proofread propose protect prove provide publish pull purchase push put query question quit
    quote raise rate reach read realize rebook rebuild recall receive recheck recommend reconcile
    reconsider record redo redraw reduce ref refer referee reference reflect refrain refresh refund
    register rehearse reimburse reject relax relay release remember remind remove rename rent reorder
    repeat replace reply report represent request reschedule research resend reserve reset resolve
    respond rest restart restore restrict resubmit rethink return retype reveal review revise revisit
    rework rewrite ride ring roll run save say scan schedule scrub search secure see select sell send
    separate serve set settle setup sew shadow share shave ship shoot shop shovel show shut sign sing
    sit skip sleep slow solve sort source speak specify spell spend split sponsor spread squeeze stamp
    stand start state stay step stick stop store stress structure study sub submit suggest summarize
    supervise supply support suspend swap sweep switch sync take talk teach tell terminate test
    text thank think throw tidy tie trade train transfer translate transport travel treat trim try turn
    tutor type understand undertake unlock update upgrade upload urge use utilize vacuum validate verify
    vet view visit volunteer vote wait wake walk warn wash watch water weigh wire withdraw witness
    wonder work worry wrap write
    """)
}
