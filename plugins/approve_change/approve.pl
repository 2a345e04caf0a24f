# Approves or denies a change by rules: one JSON object on stdin, one on stdout.
# Exit code 0 approves, 3 denies, 1 is a fault of the input.
use strict;
use warnings FATAL => 'all';
use JSON::PP ();

my $json = JSON::PP->new->utf8->canonical;

sub log_line {
    my ( $level, $message ) = @_;
    print STDERR $json->encode( { level => $level, message => $message } ), "\n";
    return;
}

sub refuse {
    log_line( 'error', $_[0] );
    exit 1;
}

my $change = eval { local $/; $json->decode(scalar <STDIN>) };
refuse('the input is not a JSON object') if ref $change ne 'HASH';
for my $name (
    qw(author target_branch files_changed lines_changed labels approvals policy))
{
    refuse("'$name' is missing") if !defined $change->{$name};
}
my $policy = $change->{policy};

# main, release/*: a star is any run of characters but a slash, two are any.
sub matches {
    my ( $text, @globs ) = @_;
    for my $glob (@globs) {
        my $pattern = join '', map {
                $_ eq '**/' ? '(?:.*/)?'
              : $_ eq '**'  ? '.*'
              : $_ eq '*'   ? '[^/]*'
              :               quotemeta
        } split m{(\*\*/|\*\*|\*)}, $glob;
        return 1 if $text =~ /\A$pattern\z/s;
    }
    return 0;
}

sub plural {
    my ( $count, $word ) = @_;
    return "$count $word" . ( $count == 1 ? '' : 's' );
}

my %labels = map { $_ => 1 } @{ $change->{labels} };
my $files  = $change->{files_changed};
my $lines  = $change->{lines_changed};

# Whoever wrote the change does not approve it, and nobody approves it twice.
my %approvers = map { $_ => 1 } @{ $change->{approvals} };
my $approved_by_author = delete $approvers{ $change->{author} };
my $approvals          = keys %approvers;

my @rules;

sub rule {
    my ( $id, $passed, $detail ) = @_;
    push @rules,
      {
        id     => $id,
        passed => $passed ? JSON::PP::true : JSON::PP::false,
        detail => $detail,
      };
    return;
}

my @blocking = grep { $labels{$_} } @{ $policy->{blocking_labels} };
rule( 'blocking_labels', !@blocking,
    @blocking
    ? 'blocked by ' . join( ', ', map { "'$_'" } @blocking )
    : 'no blocking label' );

my $protected = matches( $change->{target_branch}, @{ $policy->{protected_branches} } );
my $large     = $lines > $policy->{large_change}{lines}
  || @$files > $policy->{large_change}{files};
my $needed = !$protected ? 0 : $large ? 2 : 1;
my $why    = !$protected ? 'the branch is not protected' : $large ? 'a large change' : 'a protected branch';
rule( 'approvals', $approvals >= $needed,
        plural( $approvals, 'approval' )
      . " of $needed needed: $why"
      . ( $approved_by_author ? " (the author's own does not count)" : '' ) );

my @sensitive = grep { matches( $_, @{ $policy->{sensitive_paths} } ) } @$files;
my $reviewed  = $labels{ $policy->{security_label} };
rule( 'sensitive_paths', !@sensitive || $reviewed,
      !@sensitive ? 'no sensitive file'
    : $reviewed   ? plural( scalar @sensitive, 'sensitive file' ) . ", reviewed"
    : @sensitive == 1 ? "$sensitive[0] needs the label '$policy->{security_label}'"
    : "$sensitive[0] and " . ( @sensitive - 1 )
      . " more need the label '$policy->{security_label}'" );

my @failed = grep { !$_->{passed} } @rules;
print $json->encode(
    {
        decision => @failed ? 'deny' : 'approve',
        reason   => @failed
        ? join( '; ', map { $_->{detail} } @failed )
        : 'every rule passed',
        rules => \@rules,
    }
);
log_line( 'warning', "$_->{id}: $_->{detail}" ) for @failed;
exit( @failed ? 3 : 0 );
